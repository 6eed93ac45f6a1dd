import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWith } from '../testing/folder.ts';
import { recto, rectoProcess, reference } from '../testing/recto.ts';

describe('recto', () => {
  test('says its version', async () => {
    expect(await rectoProcess(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });

  test.each([
    '--help',
    'validate --help',
    'build --help',
    'pdf --help',
    'theme new --help',
    'check --help',
    'dev --help',
    'letter --help',
    'init --help',
    'export --help',
    'import --help',
    'batch --help',
    'worker --help',
    'serve --help',
    'mcp --help',
  ])('helps with examples: recto %s', async (args) => {
    const { code, stdout } = await recto(args.split(' '));
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:\n  recto ');
  });

  test.each<[string, string[], string]>([
    ['nothing at all', [], 'Usage: recto'],
    ['an unknown command', ['biuld'], "unknown command 'biuld'\n(Did you mean build?)"],
    ['no file', ['validate'], 'There is no resume.yaml in this folder. Give the file with the résumé, or begin one'],
    ['two files', ['validate', 'a', 'b'], 'too many arguments'],
    ['an unknown option', ['validate', 'x', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)"],
    ['stdin without a place for the PDF', ['pdf', '-'], 'say with -o where to write the result.'],
    ['stdin without a folder to build', ['build', '-'], 'say with -o where to write the result.'],
    ['an address', ['pdf', 'https://example.com/resume.yaml'], 'is an address. Recto reads files only: save it'],
    [
      'a folder to write to',
      ['pdf', reference, '-o', '.', '--no-source'],
      '. is a folder. Give the name of a file in it, such as',
    ],
    [
      'a misspelt theme',
      ['pdf', reference, '-o', 'x', '--theme', 'plcement'],
      'Did you mean "placement"? There are placement, classic, ',
    ],
    [
      'a paper there is not',
      ['pdf', reference, '-o', 'x', '--paper', 'A3'],
      'It must be a4, a5, letter, or legal, or a width and a height such as 200x280mm or 8.5x13in.',
    ],
    ['a paper of the wrong unit', ['pdf', reference, '-o', 'x', '--paper', '20x28mm'], 'from 90 to 420 mm long'],
    [
      'a theme that is not there',
      ['pdf', reference, '-o', 'x', '--theme', 'my.css'],
      'my.css cannot be read: there is no',
    ],
    ['a PDF as an export', ['export', reference, '--to', 'pdf'], 'A PDF is made by recto pdf. There are txt, '],
    ['no name for a theme', ['theme', 'new'], "missing required argument 'name'"],
    ['no command for themes', ['theme'], 'Usage: recto theme'],
    ['an unknown command for themes', ['theme', 'nwe', 'x'], "unknown command 'nwe'\n(Did you mean new?)"],
    ['no pages', ['pdf', reference, '-o', 'x', '--pages', '0'], 'It must be a whole number from 1 to 100.'],
    ['half a page', ['pdf', reference, '-o', 'x', '--pages', '1.5'], 'It must be a whole number from 1 to 100.'],
    ['a locale that is none', ['validate', reference, '--locale', 'english!'], 'It must be a language tag such as en'],
    ['a misspelt audience', ['pdf', reference, '-o', 'x', '--audience', 'publik'], 'Did you mean "public"?'],
    [
      'a file that is not there',
      ['validate', 'nowhere.yaml'],
      'nowhere.yaml cannot be read: there is no such file or folder.',
    ],
    ['a folder', ['build', '.', '--out', 'x'], '. is a folder. Give the file with the résumé, such as resume.yaml.'],
    ['PDF and JSON on stdout', ['pdf', reference, '-o', '-', '--json'], 'stdout is either the PDF or the JSON'],
  ])('ends with 2 and no stack when given %s', async (_, args, message) => {
    const cwd = await folderWith({});
    const { code, stdout, stderr } = await recto(args, { cwd });
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('completes commands, options and themes', async () => {
    expect((await rectoProcess(['complete', 'zsh'])).stdout).toMatch(/^#compdef recto/);
    expect((await rectoProcess(['complete', '--', 'pdf', '--theme', ''])).stdout).toContain('placement');
  });

  test('reads Windows-1252 with a warning, and says what else a file is', async () => {
    const cwd = await folderWith({
      'old.yaml': Buffer.from('basics:\n  name: Jos\xe9\n', 'latin1'),
      'japanese.yaml': Buffer.from('\x8e\x52\x93\x63: \x89\xd4\x8e\x71', 'latin1'),
      'cv.pdf': '%PDF-1.7',
      'cv.docx': 'PK\u0003\u0004',
    });
    const { code, stderr } = await recto(['validate', 'old.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('warning The file is read as Windows-1252, because it is not in UTF-8. (other-encoding)');
    for (const [file, reason] of [
      ['japanese.yaml', 'is not text in UTF-8.'],
      ['cv.pdf', 'is a PDF. "recto init --from cv.pdf" takes'],
      ['cv.docx', 'is an archive, such as a Word document.'],
    ] as const) {
      const refused = await recto(['validate', file], { cwd });
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(`${file} ${reason}`) });
    }
  });

  test('gives programs the reason as JSON', async () => {
    const { code, stdout, stderr } = await rectoProcess(['validate', 'nowhere.yaml', '--json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ error: 'nowhere.yaml cannot be read: there is no such file or folder.' });
  });

  test('so does the parser', async () => {
    const { code, stdout, stderr } = await recto(['pdf', 'x', '-o', 'y', '--pages', 'two', '--json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(stdout).error).toContain('It must be a whole number from 1 to 100.');
  });
});
