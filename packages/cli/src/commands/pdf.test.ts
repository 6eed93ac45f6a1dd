import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto, rectoProcess, reference } from '../testing/recto.ts';

/** Figures of the reference résumé, in the order of the document. */
const FIGURES = ['9.08', '93%', '3331', '98.89', '1T', '96 H100s', '86.46', '25.3', '18.1'];

const tooMuch = (bullets: number) =>
  `basics: { name: Ada }\nwork:\n  - name: Engine\n    highlights:\n${'      - A sentence that is about as long as one line of a sheet of paper is wide, or more\n'.repeat(bullets)}`;

describe('recto pdf', () => {
  test('prints the reference résumé on two tagged pages of A4, its figures in order', async () => {
    const cwd = await folderWith({});
    const { code, stdout, stderr } = await rectoProcess(['pdf', reference, '-o', 'new folder/resume.pdf'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^new folder\/resume\.pdf: 2 pages of A4, /m);
    const pdf = await inspectPdf(await readFile(join(cwd, 'new folder/resume.pdf')));
    expect(pdf).toMatchObject({ pages: 2, size: [595, 842], tagged: true, author: 'Vasudev Gupta' });
    expect(pdf.title).toContain('Vasudev Gupta');
    expect(pdf.text).toContain('+91 90000 00000');
    expect(pdf.attachments).toEqual(new Map([['vasudev-gupta.yaml', await readFile(reference, 'utf8')]]));
    expect(stderr).toMatch(/, vasudev-gupta\.yaml attached\n$/);
    let from = 0;
    for (const figure of FIGURES) {
      const at = pdf.text.indexOf(figure, from);
      expect(at, `${figure} after position ${from}`).toBeGreaterThan(-1);
      from = at;
    }
  });

  test('prints it on two pages of Letter, to stdout, and nothing else there', async () => {
    const { code, bytes } = await recto([
      'pdf',
      reference,
      '-o',
      '-',
      '--paper',
      'letter',
      '--pages',
      '2',
      '--audience',
      'public',
    ]);
    expect(code).toBe(0);
    const pdf = await inspectPdf(bytes);
    expect(pdf).toMatchObject({ pages: 2, size: [612, 792] });
    expect(pdf.text).not.toContain('90000');
    expect(pdf.attachments.get('vasudev-gupta.yaml')).toContain('Vasudev Gupta');
    expect(pdf.attachments.get('vasudev-gupta.yaml')).not.toContain('90000');
  });

  test('attaches what came from stdin, and nothing when told so', async () => {
    const input = '{ "basics": { "name": "Ada" } }';
    const { bytes } = await recto(['pdf', '-', '-o', '-'], { input });
    expect((await inspectPdf(bytes)).attachments).toEqual(new Map([['resume.json', input]]));
    const bare = await recto(['pdf', '-', '-o', '-', '--no-source'], { input });
    expect((await inspectPdf(bare.bytes)).attachments.size).toBe(0);
    expect(bare.stderr).not.toContain('attached');
  });

  test.each([
    ['A5', [420, 595]],
    ['legal', [612, 1008]],
    ['200x280mm', [567, 794]],
  ])('prints on %s', async (paper, size) => {
    const { bytes, code, stderr } = await recto(['pdf', '-', '-o', '-', '--paper', paper], {
      input: 'basics: { name: Ada }',
    });
    expect(code).toBe(0);
    expect(stderr).toContain(`1 page of ${paper === '200x280mm' ? '200 × 280 mm' : paper.replace('l', 'L')},`);
    expect((await inspectPdf(bytes)).size).toEqual(size);
  });

  test('takes paper and fill from the document, an option goes before it', async () => {
    const cwd = await folderWith({
      'resume.yaml': `${tooMuch(42)}meta: { recto: { paper: { width: 180, height: 250 }, print: { fill: true } } }`,
    });
    const print = async (...options: string[]) =>
      JSON.parse((await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf', '--json', ...options], { cwd })).stdout);
    const filled = await print();
    expect(filled.paper).toEqual({ width: 180, height: 250 });
    expect(filled.pdf.spread).toBeGreaterThan(1);
    expect(await print('--no-fill')).toMatchObject({ pdf: { pages: filled.pdf.pages, spread: 1 } });
    expect((await print('--paper', 'letter')).paper).toBe('letter');
  });

  test('says which paper nobody has', async () => {
    const input = 'basics: { name: Ada }\nmeta: { recto: { paper: { width: 20, height: 28 } } }';
    const { code, stderr } = await recto(['pdf', '-', '-o', '-'], { input });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'asks for paper of 20 × 28 mm (meta.recto.paper). The sides of a sheet are from 90 to 420 mm',
    );
  });

  test('names what is wider than the sheet, and ends with 1', async () => {
    const cwd = await folderWith({
      'resume.yaml': tooMuch(3),
      'wide.css': '[data-recto-theme="classic"] li { white-space: nowrap; font-size: 40pt }',
    });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf', '--theme', 'wide.css'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error No PDF could be made: the sheet is wider than the printable area .*highlight "A sentence/,
    );
    expect(await readdir(cwd)).not.toContain('resume.pdf');
  });

  test('writes what does not fit, says so, and ends with 1', async () => {
    const cwd = await folderWith({ 'resume.yaml': tooMuch(90) });
    const { code, stdout } = await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf', '--pages', '1', '--json'], { cwd });
    expect(code).toBe(1);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ output: 'resume.pdf', audience: 'private', theme: 'classic', paper: 'a4' });
    expect(result.pdf).toMatchObject({ asked: 1, fits: false });
    expect(result.warnings).toEqual([expect.stringMatching(/^Takes \d pages even at the smallest density/)]);
    expect((await inspectPdf(await readFile(join(cwd, 'resume.pdf')))).pages).toBe(result.pdf.pages);
  });

  test('writes nothing from a document with errors', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }\nwork: [{ tags: [pirvate] }]' });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('resume.yaml:2:17 error');
    expect(stderr).toContain('error resume.yaml has errors; nothing was written.');
    expect(await readdir(cwd)).toEqual(['resume.yaml']);
  });

  test('prints a document with slips, and says them', async () => {
    const slips = `
basics: { name: Ida Sund, url: "javascript:alert(1)" }
work: [{ name: Ferry, startDate: 2021-13, endDate: Spring 2020 }]
skills: [{ name: Tools, keywords: [{ name: Charts, level: 3 }] }]`;
    const cwd = await folderWith({ 'resume.yaml': slips });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf'], { cwd });
    expect(code).toBe(0);
    for (const rule of ['scheme-not-allowed', 'impossible-date', 'date-guess', 'other-form'])
      expect(stderr).toContain(rule);
    const { text, links } = await inspectPdf(await readFile(join(cwd, 'resume.pdf')));
    for (const words of ['javascript:alert(1)', '2021-13', 'Spring 2020', 'Charts (3)']) expect(text).toContain(words);
    expect(links).toEqual([]);
  });

  test('names the themes when the document asks for one that there is not', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }\nmeta: { recto: { theme: clasic } }' });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', 'resume.pdf'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('Did you mean "classic"?');
  });

  test('says how to get a browser where there is none', async () => {
    const env = { RECTO_CHROMIUM: '/nowhere/chromium' };
    const { code, stderr } = await rectoProcess(['pdf', reference, '-o', '-'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error No PDF could be made: RECTO_CHROMIUM is "\/nowhere\/chromium"/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says what private things the attached document contains, and only those', async () => {
    const cwd = await folderWith({
      'resume.yaml': `# my number
basics: { name: Ada, x-birthday: SECRET }
work: [{ name: SECRET, tags: [private] }]
references: [{ name: SECRET }]
meta: { recto: { hidden: [references] } }`,
      'plain.yaml': 'basics: { name: Ada }',
    });
    const { stderr } = await recto(['pdf', 'resume.yaml', '-o', 'a.pdf'], { cwd });
    const [told = ''] = stderr.split('\n').filter((line) => line.includes('The attached'));
    expect(told).toContain('1 comment, 1 hidden section (references), 1 entry tagged private (work[0])');
    expect(told).toContain('1 unknown key (basics.x-birthday)');
    expect(told).toMatch(/--no-source .* --audience public/);
    expect(told).not.toContain('SECRET');
    const { stdout } = await recto(['pdf', 'resume.yaml', '-o', 'a.pdf', '--json'], { cwd });
    expect(JSON.parse(stdout).pdf.attachedContains).toEqual({
      comments: 1,
      hidden: [['references']],
      tagged: [['work', 0]],
      unknown: [['basics', 'x-birthday']],
    });
    for (const args of [['plain.yaml'], ['resume.yaml', '--no-source']]) {
      expect((await recto(['pdf', ...args, '-o', 'a.pdf'], { cwd })).stderr).not.toContain('The attached');
    }
    const open = await recto(['pdf', 'resume.yaml', '-o', 'a.pdf', '--audience', 'Public'], { cwd });
    expect(open.stderr).not.toContain('The attached');
    expect(open.stderr).toContain(
      'Left out for the public audience: basics.x-birthday (no known field), references (hidden), work[0] (by its tags)',
    );
  });

  test('does not write over the document', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }' });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', './resume.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is the document itself');
    expect(await readFile(join(cwd, 'resume.yaml'), 'utf8')).toBe('basics: { name: Ada }');
  });

  test('says why a place cannot be written', async () => {
    const cwd = await folderWith({ 'resume.yaml': 'basics: { name: Ada }', taken: '' });
    const { code, stderr } = await recto(['pdf', 'resume.yaml', '-o', 'taken/resume.pdf'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/taken\/resume\.pdf cannot be written: a part of the path is no folder|there is already/);
  });
});
