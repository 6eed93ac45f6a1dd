import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fromDocx, fromMarkdown, fromText, fromVcard, toDocx, toMarkdown, toText, toVcard } from '@recto/formats';
import { createPdfRenderer, type RenderOptions } from '@recto/pdf';
import { type ResumeDocument, readResume } from '@recto/schema';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { type OpenStudio, openExample, openStudio, settled, textOf } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const example = fileURLToPath(import.meta.resolve('@recto/schema/package.json')).replace(
  /package\.json$/,
  'examples/graduate.yaml',
);
const source = await readFile(example, 'utf8');
const resume = readResume(source).resume as ResumeDocument;
const NAME = 'Zuzana Kratochvílová';

const windows = studioWindows();
let studio: OpenStudio;

beforeEach(async () => {
  studio = await openStudio(windows.context, windows.origin);
});

async function printed(body: string, options: RenderOptions = {}): Promise<Uint8Array> {
  const renderer = createPdfRenderer();
  try {
    return (await renderer.render(`<!doctype html><title>x</title><main data-part="page">${body}</main>`, options)).pdf;
  } finally {
    await renderer.close();
  }
}

const ownPdf = () =>
  printed('<h1>Zuzana</h1>', { source: { name: 'graduate.yaml', content: source, mediaType: 'application/yaml' } });

/** A PDF that another program could have made: it has words, and no document in it. */
const foreignPdf = () =>
  printed(`<h1>${NAME}</h1><p>zuzana@example.com</p><h2>Experience</h2>
    <h3>Intern, Wind Farm Control</h3><p>Example Offshore</p><p>Nov 2024 – Jul 2025</p>`);

const linkedin = () =>
  zipSync({
    'Profile.csv': strToU8(
      'First Name,Last Name,Headline,Summary\nZuzana,Kratochvílová,Wind Energy Engineer,Engineer of wind farms\n',
    ),
    'Positions.csv': strToU8(
      'Company Name,Title,Description,Location,Started On,Finished On\nExample Offshore,Intern,Yaw,IJmuiden,Nov 2024,Jul 2025\n',
    ),
  });

const files: Record<string, () => Uint8Array | string | Promise<Uint8Array | string>> = {
  'resume.yaml': () => source,
  'resume.json': () => JSON.stringify(resume),
  'resume.txt': () => toText(resume).content,
  'resume.md': () => toMarkdown(resume).content,
  'resume.docx': async () => (await toDocx(resume)).content,
  'card.vcf': () => toVcard(resume).content,
  'linkedin.zip': linkedin,
  'resume.pdf': ownPdf,
  'of-another-program.pdf': foreignPdf,
};

test.each(Object.keys(files))('%s is read, and shown before it is opened', async (name) => {
  const { page, sheet } = studio;
  const content = await (files[name] as () => Promise<Uint8Array | string>)();
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as Uint8Array),
  });
  await page.getByRole('heading', { name: NAME }).waitFor();
  expect(await page.locator('.studio-app').count()).toBe(0);
  await page.getByRole('button', { name: 'Open beside the others' }).click();
  await expect.poll(() => sheet.locator('[data-part="name"]').textContent()).toBe(NAME);
  if (name === 'resume.yaml') expect(await textOf(page)).toBe(source);
});

test('a file that is dropped replaces the document only when that is said, and undo takes it back', async () => {
  const { page, sheet } = studio;
  await openExample(studio);
  const drop = (text: string, name: string) =>
    page.evaluate(
      ([content, called]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content as string], called as string));
        window.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [text, name],
    );
  await drop('not: a résumé', 'notes.yaml');
  await page.getByRole('heading', { name: 'There is no résumé in it' }).waitFor();
  await page.keyboard.press('Escape');
  await drop('basics:\n  name: Asha Rao\n', 'asha.yaml');
  await page.getByRole('heading', { name: 'Asha Rao' }).waitFor();
  expect(await sheet.locator('[data-part="name"]').textContent()).toBe(NAME);
  await page.getByRole('button', { name: 'Replace this document' }).click();
  await expect.poll(() => sheet.locator('[data-part="name"]').textContent()).toBe('Asha Rao');
  await page.keyboard.press('Control+z');
  await expect.poll(() => sheet.locator('[data-part="name"]').textContent()).toBe(NAME);
});

describe('exports', () => {
  beforeEach(() => openExample(studio));

  async function bytesOf(download: Download): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async function exported(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }

  test('give files whose bytes are the document', async () => {
    const { page } = studio;
    const yaml = await exported(page, 'YAML');
    expect(yaml.name).toBe('Zuzana-Kratochvílová.yaml');
    expect(yaml.bytes.toString()).toContain('# One page of a graduate. The person is invented.');
    const json = readResume((await exported(page, 'JSON')).bytes.toString(), { path: 'resume.json' });
    expect(json.resume?.basics?.name).toBe(NAME);
    expect(fromText((await exported(page, 'Text')).bytes.toString()).resume.work).toHaveLength(2);
    expect(fromMarkdown((await exported(page, 'Markdown')).bytes.toString()).resume.work).toHaveLength(2);
    expect((await fromDocx((await exported(page, 'Word')).bytes)).resume.basics?.name).toBe(NAME);
    expect((await fromVcard((await exported(page, 'Contact')).bytes.toString())).resume.basics?.name).toBe(NAME);
  });

  test('give a picture of the page, a site and code', async () => {
    const { page } = studio;
    const png = (await exported(page, 'Picture')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1588, 2246]);
    expect(png.length).toBeGreaterThan(100_000);
    const site = unzipSync((await exported(page, 'Site')).bytes);
    const html = new TextDecoder().decode(site['index.html']);
    expect(html).toContain(NAME);
    // What is private is in no file of a public site.
    for (const [name, bytes] of Object.entries(site))
      if (!name.endsWith('.woff2')) expect(new TextDecoder().decode(bytes), name).not.toContain('0000 0000');
    expect(Object.keys(site).filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(1);
    const css = new TextDecoder().decode(site['styles.css']);
    for (const [, file] of css.matchAll(/url\("?\.\/([^")]+)"?\)/g)) expect(Object.keys(site)).toContain(file);
    const code = (await exported(page, 'React')).bytes.toString();
    for (const words of [
      "import '@recto/themes/classic.css'",
      '<Experience {...page.work} />',
      '<Languages {...page.languages} />',
    ])
      expect(code).toContain(words);
  });

  test('say the settings of the print dialog first, and print the sheet alone on one page', async () => {
    const { page } = studio;
    await page.keyboard.press('Control+p');
    await page.getByRole('heading', { name: 'Export a PDF' }).waitFor();
    await page.getByRole('button', { name: 'Open the dialog' }).click();
    await page.locator('.studio-print-frame').waitFor({ state: 'attached' });
    const html = await page.locator('.studio-print-frame').getAttribute('srcdoc');
    const printed = await windows.context.newPage();
    await printed.goto(`${windows.origin}/studio.webmanifest`);
    await printed.setContent(html ?? '');
    await printed.evaluate(() => document.fonts.ready);
    const { texts } = await inspectPdf(await printed.pdf({ preferCSSPageSize: true }));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Example Offshore');
    expect(texts[0]).not.toContain('Problems');
  });

  test('give a link with the document in it and asks nobody for it', async () => {
    const { page } = studio;
    await page.getByRole('textbox', { name: 'Label' }).fill('Tide Engineer');
    await page.getByRole('button', { name: 'Share' }).click();
    const link = page.locator('.studio-share-link');
    await expect.poll(() => link.inputValue()).toContain('#d=');
    const hash = new URL(await link.inputValue()).hash;
    const stranger = await windows.browser.newContext();
    const other = await openStudio(stranger, windows.origin, hash);
    await other.page.getByRole('heading', { name: NAME }).waitFor();
    await other.page.getByRole('button', { name: 'Open beside the others' }).click();
    await settled(other.page);
    expect(await other.sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');
    for (const request of other.requests) expect(request).not.toContain(hash.slice(1, 40));
    await stranger.close();
  });
});
