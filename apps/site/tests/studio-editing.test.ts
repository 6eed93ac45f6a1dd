import { beforeEach, describe, expect, test } from 'vitest';
import { type OpenStudio, openExample, openStudio, settled, textOf, writeText } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows();
let studio: OpenStudio;

beforeEach(async () => {
  studio = await openStudio(windows.context, windows.origin);
  await openExample(studio);
});

describe('the form', () => {
  test('writes into the text, with comments and order kept, and the sheet follows', async () => {
    const { page, sheet } = studio;
    await page.getByRole('textbox', { name: 'Label' }).fill('Tide Engineer');
    await expect.poll(() => sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');
    const text = await textOf(page);
    expect(text).toContain('label: Tide Engineer');
    expect(text).toContain('# One page of a graduate. The person is invented.');
    expect(text.indexOf('\neducation:')).toBeLessThan(text.indexOf('\nwork:'));
  });

  test('has one history with the text', async () => {
    const { page, sheet } = studio;
    await page.getByRole('textbox', { name: 'Label' }).fill('Tide Engineer');
    await textOf(page);
    await page.locator('.cm-content').press('Control+Home');
    await page.keyboard.type('# mine\n');
    await page.keyboard.press('Control+z');
    expect(await textOf(page)).not.toContain('# mine');
    await page.keyboard.press('Control+z');
    await expect.poll(() => sheet.locator('[data-part="label"]').textContent()).toBe('Wind Energy Engineer');
    await page.keyboard.press('Control+y');
    await expect.poll(() => sheet.locator('[data-part="label"]').textContent()).toBe('Tide Engineer');
  });

  test('moves a line by keyboard, says each step, and puts it back with Escape', async () => {
    const { page, sheet } = studio;
    await page.getByRole('button', { name: /^Experience/ }).click();
    const grip = page.getByRole('button', { name: /^Move line: Handed over/ });
    const lines = sheet.locator('[data-part="work"] [data-part="highlight"]');
    await grip.focus();
    await page.keyboard.press('Space');
    await page.getByText('Lifted. Line 3 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('Line 2 of 3', { exact: true }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.getByText(/^Put back/).waitFor({ state: 'attached' });
    expect(await lines.nth(2).textContent()).toMatch(/^Handed over/);
    await grip.focus();
    await page.keyboard.press('Space');
    await page.getByText('Lifted. Line 3 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('Line 2 of 3', { exact: true }).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => lines.nth(1).textContent()).toMatch(/^Handed over/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines.nth(2).textContent()).toMatch(/^Handed over/);
  });

  test('moves a section by pointer', async () => {
    const { page, sheet } = studio;
    await page.getByRole('button', { name: /^About you/ }).click();
    const from = await page.getByRole('button', { name: 'Move section: Skills' }).boundingBox();
    const to = await page.getByRole('button', { name: 'Move section: Education' }).boundingBox();
    if (!from || !to) throw new Error('There is no grip.');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 10, to.y + 10, { steps: 12 });
    await page.mouse.up();
    const first = sheet.locator('section[data-part]').nth(1);
    await expect.poll(() => first.getAttribute('data-part')).toBe('skills');
    expect(await textOf(page)).toMatch(/order: ?(?:\[summary, skills|\n\s+- summary\n\s+- skills)/);
  });

  test('shows an error at its field, and loses it when it is mended', async () => {
    const { page } = studio;
    await page.getByRole('button', { name: /^Experience/ }).click();
    const end = page.getByRole('textbox', { name: 'To', exact: true });
    await end.fill('2025-13');
    await page.locator('.studio-problem', { hasText: 'there is no month 13' }).waitFor();
    expect(await end.getAttribute('aria-invalid')).toBe('true');
    await end.fill('Dec 2025');
    await page.locator('.studio-problem').waitFor({ state: 'detached' });
    expect(await textOf(page)).toContain('endDate: "2025-12"');
  });
});

describe('the text', () => {
  test('shows an error at its place, keeps the last good page, and leads back to it', async () => {
    const { page, sheet } = studio;
    const text = await textOf(page);
    await writeText(page, text.replace('endDate: "2025-07"', 'endDate: "2025-13"'));
    const problem = page.locator('.studio-problems li', { hasText: 'there is no month 13' });
    await problem.getByRole('button', { name: 'Show' }).click();
    const place = page.locator('.cm-lintRange-warning');
    await place.waitFor();
    expect(await place.textContent()).toContain('2025-13');
    await writeText(page, `${text}\nwork: [`);
    await page.locator('.cm-lintRange-error, .cm-lintPoint-error').first().waitFor({ state: 'attached' });
    expect(await sheet.locator('[data-part="name"]').textContent()).toBe('Zuzana Kratochvílová');
    await writeText(page, text);
    await page.locator('.cm-lintRange-error, .cm-lintPoint-error').first().waitFor({ state: 'detached' });
  });

  test('completes keys and values with the words of the schema, and explains a key under the pointer', async () => {
    const { page } = studio;
    const text = await textOf(page);
    await writeText(page, text.trimEnd().replace('theme: classic', 'theme: '));
    await page.locator('.cm-line', { hasText: /^\s+theme:/ }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('cla');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'classic' }).waitFor();
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    expect(await textOf(page)).toContain('theme: classic');
    await page
      .locator('.cm-line', { hasText: /^\s+theme:/ })
      .locator('span')
      .first()
      .hover();
    await page.locator('.cm-hover-words', { hasText: 'Name of the theme.' }).waitFor();
  });
});

describe('a problem', () => {
  const broken = `# mine
basics:
  name: Ana Kim
  emial: ana@example.com # the new one
  image: https://example.com/ana.png
work:
  - name: Lab
    startDate: "2024-05"
    endDate: "2023-01"
    tags: [pirvate]
skills:
  - name: Web
    keywords: [{ name: HTML }, { name: CSS }]
`;

  test('is mended by one press, with comments kept, and undo brings it back', async () => {
    const { page, sheet } = studio;
    await writeText(page, broken);
    await expect.poll(() => sheet.locator('[data-part="name"]').textContent()).toBe('Ana Kim');
    const problems = page.locator('.studio-problems');
    const count = page.getByRole('tab', { name: /Problems/ }).locator('b');
    const before = Number(await count.textContent());
    const presses = ['Call it “email”', 'Swap the dates', 'Write “private”', 'Write keywords as a list of texts'];
    for (const name of presses) {
      const button = problems.getByRole('button', { name }).first();
      await button.click();
      await button.waitFor({ state: 'detached' });
    }
    const text = await textOf(page);
    expect(text).toContain('  email: ana@example.com # the new one');
    expect(text).toMatch(/startDate: "2023-01"\n {4}endDate: "2024-05"/);
    expect(text.startsWith('# mine\n')).toBe(true);
    expect(Number(await count.textContent())).toBeLessThan(before);
    for (const _ of presses) await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => textOf(page)).toBe(broken);
    await problems.getByRole('button', { name: 'Swap the dates' }).waitFor();
  });

  test('of a picture on another host says so, and a file takes its place', async () => {
    const { page, sheet, requests } = studio;
    await writeText(page, broken);
    const problem = page.locator('.studio-problems li', { hasText: 'on another host' });
    expect(await problem.locator('.studio-at').textContent()).toBe('basics.image');
    const chooser = page.waitForEvent('filechooser');
    await problem.getByRole('button', { name: 'Put a file in its place' }).click();
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await (await chooser).setFiles({ name: 'ana.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
    await problem.waitFor({ state: 'detached' });
    await sheet.locator('img[src^="data:image/png"]').waitFor({ state: 'attached' });
    expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
  });
});

describe('the sheet', () => {
  test('is shown in its whole width, on desks with and without room for notes', async () => {
    const { page } = studio;
    const free = async () => {
      const desk = await page.locator('.studio-desk-scroll').boundingBox();
      const sheetBox = await page.locator('.studio-pages-area').boundingBox();
      return desk && sheetBox ? desk.x + desk.width - sheetBox.x - sheetBox.width : 0;
    };
    for (const width of [1280, 1100, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      await expect.poll(free, { message: `${width} px` }).toBeGreaterThanOrEqual(19);
    }
  });

  test('leads to its field by a press, and back by keys', async () => {
    const { page, sheet } = studio;
    const line = await sheet.locator('[data-part="work"] [data-part="highlight"]').nth(1).boundingBox();
    if (!line) throw new Error('There is no line.');
    await page.mouse.click(line.x + line.width / 3, line.y + line.height / 2);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path))
      .toBe('work.0.highlights.1');
    await page.locator('.studio-meter', { hasText: /% of a line|over|lines/ }).waitFor();
    await page.keyboard.press('Control+j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('studio-sheet');
    await page.keyboard.press('Control+j');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.path))
      .toBe('work.0.highlights.1');
  });

  test('takes every theme, and fits to one page or says why it cannot', async () => {
    const { page, sheet } = studio;
    const names = await page.locator('.studio-theme').allTextContents();
    expect(names).toHaveLength(12);
    for (const name of names) {
      await page.locator('.studio-theme', { hasText: new RegExp(`^${name}$`) }).click();
      await expect.poll(() => sheet.getAttribute('data-recto-theme')).toBe(name);
      await expect.poll(() => sheet.evaluate((element) => getComputedStyle(element).fontFamily)).not.toBe('');
    }
    await settled(page);
    await page.locator('.studio-design').getByText('2 pages', { exact: true }).click();
    await expect.poll(() => sheet.evaluate((element) => (element as HTMLElement).dataset.rectoPages)).toMatch(/[12]/);
    const text = await textOf(page);
    expect(text).toContain('pages: 2');
    const long = Array.from({ length: 70 }, (_, index) => `      - Line ${index} of a list that no page can take\n`);
    await writeText(
      page,
      text.replace('    highlights:\n', `    highlights:\n${long.join('')}`).replace('pages: 2', 'pages: 3'),
    );
    await page.locator('.studio-design').getByText('1 page', { exact: true }).click();
    await page.getByRole('heading', { name: 'It will not fit' }).waitFor();
  });
});
