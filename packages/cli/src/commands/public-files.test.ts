import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { classic, defineTheme, themeCss } from '@recto/themes';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoMarker } from '../testing/expect-no-marker.ts';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { MARKER, markedPictures, markedSvg } from '../testing/marked-pictures.ts';
import { recto } from '../testing/recto.ts';

const ourFont = readFile(
  join(
    dirname(createRequire(import.meta.url).resolve('@recto/themes/classic.css')),
    'fonts',
    'carlito-greek-400-normal.woff2',
  ),
);

let pictures: Record<string, Buffer>;
beforeAll(async () => {
  pictures = await markedPictures();
});

const entries = (names: readonly string[]) =>
  names.map((name) => `  - { name: "${name}", logo: { src: "${name}" } }`).join('\n');

describe('recto build of a document with marked pictures', () => {
  let folder: string;
  let out: string;
  let warnings: string[];

  beforeAll(async () => {
    const photo = pictures['photo.png'] as Buffer;
    const css = themeCss(defineTheme({ name: 'mine', extends: classic }));
    folder = await mkdtemp(join(tmpdir(), 'recto-test-'));
    const files = {
      ...pictures,
      'drawing.svg': markedSvg(photo),
      'resume.yaml': `# ${MARKER}
basics:
  name: Ada
  image: "data:image/jpeg;base64,${(pictures['photo.jpg'] as Buffer).toString('base64')}"
  portrait: "data:image/png;base64,${photo.toString('base64')}"
work:
${entries([...Object.keys(pictures), 'drawing.svg'])}
sections:
  - { title: More, kind: work, entries: [{ name: Inside, logo: { src: "data:image/png;base64,${photo.toString('base64')}" } }, { name: Beside, logo: { src: photo.png } }] }
`,
      'theme/mine.css': `/* ${MARKER} */
@font-face { font-family: Own; src: url(own.woff2/*${MARKER}*/) }
${css.replace('{', `{ /* ${MARKER} */`)}
[data-recto-theme="mine"]/* ${MARKER} */[data-part="page"] { background: url("my%20photo.png?1#a"), url(data:image/png;base64,${photo.toString('base64')}); mask: url(drawing.svg) }`.replace(
        `own.woff2/*${MARKER}*/`,
        'own.woff2',
      ),
      'theme/own.woff2': Buffer.concat([await ourFont, Buffer.from(MARKER)]),
      'theme/my photo.png': photo,
      'theme/drawing.svg': markedSvg(photo),
      'theme/.env': MARKER,
      'theme/unused.png': photo,
    };
    await mkdir(join(folder, 'theme'));
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    out = join(folder, 'out');
    const args = ['build', 'resume.yaml', '--out', 'out', '--theme', 'theme/mine.css', '--json'];
    const { code, stdout, stderr } = await recto(args, { cwd: folder });
    expect(stderr).toBe('');
    expect([0, 1]).toContain(code);
    warnings = JSON.parse(stdout).warnings;
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('publishes no marker', () => expectNoMarker(out));

  test('attaches no marker to the PDF', async () => {
    const { attachments } = await inspectPdf(await readFile(join(out, 'resume.pdf')));
    expect(attachments.size).toBe(1);
    for (const [, content] of attachments) {
      expect(content).not.toContain(MARKER);
      for (const [, data = ''] of content.matchAll(/base64,([\w+/=\s]+)/g)) {
        expect(Buffer.from(data, 'base64').includes(MARKER)).toBe(false);
      }
    }
  });

  test('publishes every picture, and the files that the theme names', async () => {
    expect(warnings.filter((warning) => warning.includes('left out'))).toEqual([]);
    expect((await readdir(join(out, 'pictures'))).sort()).toEqual(['drawing.svg', ...Object.keys(pictures)].sort());
    expect((await readdir(join(out, 'theme'))).sort()).toEqual([
      'drawing.svg',
      'mine.css',
      'my photo.png',
      'own.woff2',
    ]);
  });

  test('cleans pictures in data: addresses, wherever the document has them', async () => {
    const html = await readFile(join(out, 'index.html'), 'utf8');
    const json = await readFile(join(out, 'resume.json'), 'utf8');
    const css = await readFile(join(out, 'theme/mine.css'), 'utf8');
    const data = [...`${html}${json}${css}`.matchAll(/data:image\/\w+;base64,([\w+/=]+)/g)].map(
      ([, data = '']) => data,
    );
    expect(data.length).toBeGreaterThan(4);
    for (const content of data) expect(Buffer.from(content, 'base64').includes(MARKER)).toBe(false);
  });

  test.each(['jpg', 'png', 'webp', 'avif', 'gif'])('shows %s as before, upright and in sRGB', async (format) => {
    const before = pictures[`photo.${format}`] as Buffer;
    const after = await readFile(join(out, 'pictures', `photo.${format}`));
    const { orientation, icc, exif, xmp, iptc } = await sharp(after).metadata();
    expect({ orientation: orientation ?? 1, icc, exif, xmp, iptc }).toEqual({ orientation: 1 });
    // Through the profiles to sRGB, as a browser shows them.
    const [shown, kept] = await Promise.all(
      [before, after].map((content) => sharp(content).autoOrient().toColorspace('srgb').ensureAlpha().raw().toBuffer()),
    );
    const differences = [...(shown as Buffer)].map((value, index) => Math.abs(value - (kept?.[index] as number)));
    expect(kept).toHaveLength(shown?.length as number);
    // Formats with loss: no more than an eye could tell.
    expect(Math.max(...differences)).toBeLessThanOrEqual(format === 'png' ? 0 : 24);
    expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThan(4);
  });

  test('keeps what an SVG draws, and nothing that runs, links or loads', async () => {
    const svg = await readFile(join(out, 'pictures/drawing.svg'), 'utf8');
    expect(svg).not.toMatch(
      /script|foreignObject|<set|\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org\/(?:2000\/svg|1999\/xlink)")|<metadata|<!|<\?/i,
    );
    expect(svg).not.toContain('<title>');
    expect(svg).toContain('fill: #0b5d3b');
    expect(svg).toContain('fill="url(#g)"');
    expect(svg).toContain('href="data:image/png;base64,');
  });

  test('keeps a font as it was without what is appended', async () => {
    const font = await readFile(join(out, 'theme/own.woff2'));
    expect(font.equals(await ourFont)).toBe(true);
  });
});

describe('recto build leaves out', () => {
  const resume = (...sources: string[]) =>
    `basics: { name: Ada }\nwork:\n${sources.map((src) => `  - { name: Job, logo: { src: "${src}" } }`).join('\n')}\n`;
  const build = async (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = await recto(['build', 'resume.yaml', '--out', 'out', '--json', ...args], { cwd });
    return { code, stderr, ...JSON.parse(stdout) };
  };

  test('what is no regular file, hidden, too large or elsewhere, and says why', async () => {
    const photo = pictures['photo.png'] as Buffer;
    const cwd = await folderWith({
      'resume.yaml': resume('pipe.png', 'folder.png', '.hidden.png', '.git/a.png', 'link.png', 'away.png', 'large.png'),
      'folder.png/a': '',
      '.hidden.png': photo,
      '.git/a.png': photo,
      'large.png': Buffer.concat([photo, Buffer.alloc(20_000_000)]),
    });
    const elsewhere = await folderWith({ 'photo.png': photo });
    execFileSync('mkfifo', [join(cwd, 'pipe.png')]);
    await symlink(join(cwd, '.hidden.png'), join(cwd, 'link.png'));
    await symlink(join(elsewhere, 'photo.png'), join(cwd, 'away.png'));
    const { code, warnings } = await build(cwd);
    expect(code).toBe(0);
    const hidden = /it is hidden: its name, or that of a folder it is in, begins with a dot/;
    expect(warnings).toEqual([
      expect.stringMatching(/"pipe.png" .*: it is no regular file\. Copy what is in it into one\.$/),
      expect.stringMatching(/"folder.png" .*: it is no regular file\./),
      expect.stringMatching(hidden),
      expect.stringMatching(hidden),
      expect.stringMatching(hidden),
      expect.stringMatching(/it is outside of the folder of the document\. Copy it beside the document\.$/),
      expect.stringMatching(/it has more than 20 MB\. Save a smaller one\.$/),
    ]);
    expect(existsSync(join(cwd, 'out/pictures'))).toBe(false);
  });

  test('pictures that are not what their names say, or not whole, and says why', async () => {
    const png = pictures['photo.png'] as Buffer;
    const whole = Object.entries(pictures);
    const cwd = await folderWith({
      ...Object.fromEntries(whole.map(([name, content]) => [`cut-${name}`, content.subarray(0, content.length >> 1)])),
      'png.jpg': png,
      'text.png': MARKER,
      'html.svg': `<html><svg xmlns="http://www.w3.org/2000/svg"/>${MARKER}</html>`,
      'entities.svg':
        '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
      'external.svg':
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
      'resume.yaml': resume(
        ...whole.map(([name]) => `cut-${name}`),
        'png.jpg',
        'text.png',
        'html.svg',
        'entities.svg',
        'external.svg',
        'data:image/png;base64,AAAA',
      ),
    });
    const { warnings } = await build(cwd);
    const left = warnings.filter((warning: string) => warning.includes('is left out'));
    expect(left).toHaveLength(whole.length + 6);
    expect(left.join('\n')).toMatch(/"png.jpg" .* it is a picture in PNG, and its name says JPEG\./);
    expect(left.join('\n')).toMatch(/"text.png" .* its file is damaged, or no picture\./);
    expect(left.join('\n')).toMatch(/"entities.svg" .* it defines entities/);
    expect(left.join('\n')).toMatch(
      /inside of the document \(work\[10\]\.logo\.src\) .* its file is damaged, or no picture/,
    );
    expect(existsSync(join(cwd, 'out/pictures'))).toBe(false);
    await expectNoMarker(join(cwd, 'out'));
  });

  test.each([
    ['url(.env)', '1:44', 'it is hidden'],
    ['url(link.woff2)', '1:44', 'it is outside of the folder of the theme'],
    ['url(pipe.woff2)', '1:44', 'it is no regular file'],
    ['url(notes.txt)', '1:44', 'a theme brings fonts and pictures along'],
    ['url(text.woff2)', '1:44', 'it is no whole font of the kind woff2'],
    ['url(text.png)', '1:44', 'its file is damaged, or no picture'],
    ['url(data:text/html,a)', '1:44', 'text/html is no kind of picture'],
    ['url(data:font/woff2;base64,AAAA)', '1:44', 'it is no whole font of the kind woff2'],
  ])('nothing of a theme with %s: it fails at that place', async (value, place, reason) => {
    const cwd = await folderWith({
      'resume.yaml': 'basics: { name: Ada }',
      'theme/mine.css': `[data-recto-theme="classic"] { background: ${value} }`,
      'theme/.env': MARKER,
      'theme/notes.txt': MARKER,
      'theme/text.woff2': MARKER,
      'theme/text.png': MARKER,
      'secret.woff2': await ourFont,
    });
    await symlink(join(cwd, 'secret.woff2'), join(cwd, 'theme/link.woff2'));
    execFileSync('mkfifo', [join(cwd, 'theme/pipe.woff2')]);
    const { code, error } = await build(cwd, '--theme', 'theme/mine.css');
    expect(code).toBe(2);
    expect(error).toContain(`theme/mine.css:${place}: the theme "classic" names ${value.slice(4, -1)}: `);
    expect(error).toContain(reason);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

test('a theme out of a module is held to the same', async () => {
  const cwd = await folderWith({
    'resume.yaml': 'basics: { name: Ada }',
    'mine.mjs': `export const mine = ${JSON.stringify(
      defineTheme({ name: 'mine', extends: classic, tokens: { color: { fill: 'url(https://example.com/a.png)' } } }),
    )};`,
  });
  const { code, stderr } = await recto(['build', 'resume.yaml', '--out', 'out', '--theme', 'mine.mjs'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(
    'mine.mjs: the theme "mine" names https://example.com/a.png: it is not beside the stylesheet',
  );
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});

test('a document is read from a pipe as before', async () => {
  const command = `"$0" "$1" validate <(printf 'basics: { name: Ada }')`;
  const bin = join(import.meta.dirname, '../../dist/recto.js');
  expect(() => execFileSync('bash', ['-c', command, process.execPath, bin], { stdio: 'pipe' })).not.toThrow();
});
