import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readResume } from '@recto/schema';
import { aside, classic, defineTheme, themeCss, themes } from '@recto/themes';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { type Result, recto, rectoProcess, reference } from '../testing/recto.ts';

const read = (...path: string[]) => readFile(join(...path), 'utf8');

describe('recto build of the reference résumé', () => {
  let out: string;
  let html: string;
  let result: Result;

  beforeAll(async () => {
    out = join(await mkdtemp(join(tmpdir(), 'recto-test-')), 'my page');
    result = await rectoProcess(['build', reference, '--out', out, '--themes', 'all']);
    html = await read(out, 'index.html');
  });
  afterAll(() => rm(join(out, '..'), { recursive: true, force: true }));

  test('writes page, PDF and JSON with what they need, and says so', async () => {
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toContain('for the public audience');
    expect((await readdir(out)).sort()).toEqual([
      'fonts',
      'index.html',
      'pictures',
      'print.css',
      'resume.json',
      'resume.pdf',
      'styles.css',
      'themes.css',
    ]);
  });

  test('is valid HTML', async () => {
    const rules = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const { results } = await rules.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });

  test('runs no script', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(html).not.toMatch(/\son[a-z]+="|javascript:/i);
  });

  test('loads nothing from elsewhere, and everything it loads is there', async () => {
    const page = [...html.matchAll(/<(?:link|img|source)\s[^>]*?\b(?:href|src)="([^"]+)"/g)].map(([, url = '']) => url);
    expect(page.length).toBeGreaterThan(4);
    const sheets = page.filter((url) => url.endsWith('.css'));
    const css = await Promise.all(sheets.map((sheet) => read(out, sheet)));
    const urls = css.flatMap((text) => [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url));
    // Icons are in the stylesheet itself.
    const named = urls.filter((url) => !url.startsWith('data:image/svg+xml,'));
    expect(named.length).toBeGreaterThan(10);
    for (const url of [...page, ...named]) {
      expect(url).not.toMatch(/^(?:[a-z]+:|\/)/i);
      expect(existsSync(join(out, url)), url).toBe(true);
    }
    const fonts = new Set(named.map((url) => url.replace('./fonts/', '')));
    expect(new Set(await readdir(join(out, 'fonts')))).toEqual(fonts);
  });

  test('asks at once for the fonts it opens with, and for few of them', () => {
    const fonts = [...html.matchAll(/<link rel="preload" href="(fonts\/[^"]+)" as="font"[^>]* crossorigin/gi)];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThan(6);
    for (const [, href = ''] of fonts) expect(existsSync(join(out, href)), href).toBe(true);
  });

  test('can be switched to another theme by its attribute: the rules of all are there, each face once', async () => {
    const css = await read(out, 'themes.css');
    for (const theme of Object.keys(themes)) expect(css).toContain(`[data-recto-theme="${theme}"] {`);
    const rules = css.match(/@font-face[^}]*}/g) ?? [];
    expect(new Set(rules).size).toBe(rules.length);
  });

  test('is for the public in all three forms', async () => {
    const pdf = await inspectPdf(await readFile(join(out, 'resume.pdf')));
    for (const text of [html, await read(out, 'resume.json'), pdf.text]) {
      expect(text).toContain('vasudev@example.com');
      expect(text).not.toContain('90000');
    }
    const attached = pdf.attachments.get('vasudev-gupta.yaml');
    expect(attached).toContain('vasudev@example.com');
    expect(attached).not.toContain('90000');
  });

  test('prints from the browser on the pages of the PDF', async () => {
    const { pages } = await inspectPdf(await readFile(join(out, 'resume.pdf')));
    expect(pages).toBe(2);
    expect(html).toMatch(
      /<article data-part="page"[^>]* style="--recto-date-column:[\d.]+;--recto-density:[\d.]+;--recto-size:[\d.]+" data-recto-pages="2"/,
    );
  });

  test('offers JSON Resume that reads as sound, pictures beside it', async () => {
    const json = await read(out, 'resume.json');
    const { resume, diagnostics } = readResume(json, { path: 'resume.json' });
    expect(diagnostics).toEqual([]);
    expect(resume?.basics?.logo?.src).toBe('pictures/crest.svg');
    expect(existsSync(join(out, 'pictures/crest.svg'))).toBe(true);
  });
});

describe('recto build', () => {
  test('brings the fonts of the themes that the page can show, and no others', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }' });
    const fontsOf = async (...args: string[]) => {
      const { code } = await recto(['build', 'resume.yaml', '--theme', 'swiss', '--no-pdf', ...args], { cwd });
      expect(code).toBe(0);
      const css = await read(cwd, 'site/themes.css');
      const shown = [...css.matchAll(/\[data-recto-theme="(\w+)"\] \{/g)].map(([, name]) => name);
      return { themes: [...new Set(shown)], fonts: await readdir(join(cwd, 'site/fonts')) };
    };
    const own = await fontsOf();
    expect(own.themes).toEqual(['swiss']);
    const both = await fontsOf('--themes', 'classic');
    expect(both.themes).toEqual(['swiss', 'classic']);
    expect(both.fonts).toEqual(expect.arrayContaining(own.fonts));
    expect(both.fonts.length).toBeGreaterThan(own.fonts.length);
  });

  test('brings the fonts of the pairing that the page is shown in, and others when asked', async () => {
    const document = 'basics: { name: Ada }\nmeta: { recto: { theme: classic, variant: crimson maroon } }';
    const cwd = await folderWith({ 'resume.yaml': document });
    const built = async (...args: string[]) => {
      expect((await recto(['build', 'resume.yaml', '--no-pdf', ...args], { cwd })).code).toBe(0);
      return (await readdir(join(cwd, 'site/fonts'))).join(' ');
    };
    expect(await built()).toContain('crimson-pro-latin-400');
    expect(await read(cwd, 'site/index.html')).toContain('data-recto-variant="crimson maroon"');
    await rm(join(cwd, 'site'), { recursive: true });
    expect(await built('--variant', 'pine')).not.toContain('crimson-pro');
    expect(await read(cwd, 'site/themes.css')).not.toContain('Crimson Pro');
    expect(await built('--variant', 'pine', '--variants', 'all')).toContain('crimson-pro-latin-400');
  });

  test('prints nothing when asked not to, and says nothing of a PDF', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }' });
    const { code, stdout } = await recto(['build', 'resume.yaml', '--no-pdf', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('pdf');
    expect(await readdir(join(cwd, 'site'))).not.toContain('resume.pdf');
    expect(await read(cwd, 'site/index.html')).not.toContain('resume.pdf');
  });

  test('takes pictures from beneath the document, and says which ones it leaves out', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const cwd = await folderWith({
      'outside.svg': picture,
      'cv/my photos/मैं Été.SVG': picture,
      'cv/resume.yaml': `basics:
  name: Ada
  image: "./my photos/मैं Été.SVG"
  logo: { src: ../outside.svg }
work:
  - { name: Elsewhere, logo: { src: "https://example.com/logo.png" } }
  - { name: Nowhere, logo: { src: ./nowhere.png } }
  - { name: Secret, logo: { src: ./resume.yaml } }
`,
    });
    const { code, stdout } = await recto(['build', 'cv/resume.yaml', '--out', 'out', '--theme', 'classic', '--json'], {
      cwd,
    });
    expect(code).toBe(0);
    const { warnings, files, pdf } = JSON.parse(stdout);
    expect(files).toContain('pictures/ete.svg');
    expect(await readdir(join(cwd, 'out/pictures'))).toEqual(['ete.svg']);
    expect(await read(cwd, 'out/index.html')).toContain('src="pictures/ete.svg"');
    expect(warnings).toEqual([
      'The picture "../outside.svg" (basics.logo) is left out: it is outside of the folder of the document. Copy it beside the document.',
      'The picture "https://example.com/logo.png" (work[0].logo) is left out: it is on another host, and a page asks no other host. Save it beside the document.',
      'The picture "./nowhere.png" (work[1].logo) is left out: there is no such file or folder.',
      expect.stringContaining('The picture "./resume.yaml" (work[2].logo) is left out: a picture ends in .avif'),
    ]);
    expect(pdf).toMatchObject({ pages: 1, fits: true });
  });

  test('leaves what stands where it builds as it was when it cannot go on', async () => {
    const cwd = await folderWith({ 'out/resume.json': '{ "basics": { "name": "Ada" } }', 'out/index.html': 'before' });
    const { code, stderr } = await recto(['build', 'out/resume.json', '--out', 'out'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is the document itself and would be written over');
    expect(await read(cwd, 'out/index.html')).toBe('before');
    expect((await readdir(join(cwd, 'out'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('takes a theme of your own out of its stylesheet, with the files and the fonts that it names', async () => {
    const css = themeCss(
      defineTheme({ name: 'mine', extends: classic, tokens: { font: { body: ['Source Sans 3', 'Own'] } } }),
    );
    const folder = dirname(createRequire(import.meta.url).resolve('@recto/themes/classic.css'));
    const font = await readFile(join(folder, 'fonts/carlito-greek-400-normal.woff2'));
    const cwd = await folderWith({
      'resume.yaml': 'basics: { name: Ada }',
      'theme/mine.css': `@font-face { font-family: Own; src: url("fonts/own.woff2") }\n${css}`,
      'theme/fonts/own.woff2': font,
    });
    const { code, stdout } = await recto(
      ['build', 'resume.yaml', '--out', 'out', '--theme', 'theme/mine.css', '--themes', 'all', '--json'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ theme: 'mine', warnings: [] });
    const html = await read(cwd, 'out/index.html');
    expect(html).toContain('data-recto-theme="mine"');
    const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['styles.css', 'themes.css', 'theme/mine.css', 'print.css']);
    expect((await readFile(join(cwd, 'out/theme/fonts/own.woff2'))).equals(font)).toBe(true);
    const themesCss = await read(cwd, 'out/themes.css');
    expect(themesCss).toContain('font-family: "Source Sans 3"');
    // It can be switched to ours.
    expect(themesCss).toContain('[data-recto-theme="scholar"] {');
  });

  test('brings the fonts of classic to a theme that has none of its own', async () => {
    const cwd = await folderWith({
      'resume.yaml': 'basics: { name: Ada }',
      'mine.css': '[data-recto-theme="mine"] { --recto-color-accent: #0b5d3b }',
    });
    const args = ['build', 'resume.yaml', '--out', 'out', '--theme', 'mine.css', '--no-pdf'];
    expect((await recto(args, { cwd })).code).toBe(0);
    const [family] = classic.tokens.font.body;
    expect(await read(cwd, 'out/themes.css')).toContain(`font-family: "${family}"`);
  });

  test('takes one out of a module with its layouts', async () => {
    const mine = defineTheme({ name: 'mine', extends: aside });
    const cwd = await folderWith({
      'resume.yaml': 'basics: { name: Ada }\nskills: [{ name: Tools, keywords: [JAX] }]',
      'mine.mjs': `export const mine = ${JSON.stringify(mine)};`,
    });
    const { code } = await recto(['build', 'resume.yaml', '--out', 'out', '--theme', 'mine.mjs'], { cwd });
    expect(code).toBe(0);
    expect(await read(cwd, 'out/index.html')).toMatch(
      /<article[^>]* data-recto-theme="mine".*data-part="aside".*Tools/s,
    );
  });

  test.each([
    ['../secret.woff2', 'A theme brings its files along: put it in the folder of the stylesheet, or beneath.'],
    ['https://example.com/a.woff2', 'A theme brings its files along'],
    ['nowhere.woff2', 'the theme "classic" names nowhere.woff2: there is no such file or folder.'],
  ])('writes nothing for a theme that names %s', async (address, message) => {
    const cwd = await folderWith({
      'secret.woff2': '',
      'resume.yaml': 'basics: { name: Ada }',
      'theme/mine.css': `@font-face { font-family: A; src: url(${address}) } [data-recto-theme="classic"] {}`,
    });
    const { code, stderr } = await recto(['build', 'resume.yaml', '--out', 'out', '--theme', 'theme/mine.css'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
