import { fileURLToPath } from 'node:url';
import { sectionKeys } from '@recto/schema';
import { themes, tokenDefinitions, traitDescriptions } from '@recto/themes';
import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';

// In the folder of the package, so that the names of packages lead to their declarations, as in a project that installs them.
const FILE = fileURLToPath(new URL('../editors.tsx', import.meta.url));

/** A file as somebody types it, with a name at each place where they ask the editor. */
const MARKED = `
import { Experience, Page, Resume } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { classic, defineTheme, vars } from '@recto/themes';

export const resume: ResumeDocument = {
  basics: { «label»label: 'Soil Scientist' },
  work: [{ «startDate»startDate: '2021-06' }],
  meta: { recto: { «dateFormat»dateFormat: 'MMM yyyy' } },
};
export const forest = defineTheme({
  name: 'forest',
  extends: classic,
  «tokens»tokens: { color: { «accent»accent: '#0b5d3b' }, size: { «body»body: 10 } },
  traits: { «heading»heading: 'bar' },
});
export const accent = vars.color.«variable»accent;
export const page = (
  <Page theme="«theme»" traits={{ heading: '«choice»' }}>
    <«Experience»Experience «entries»entries={resume.work} />
  </Page>
);
export const whole = (
  <Resume
    resume={resume}
    theme="«theme of a résumé»"
    order={['«order»']}
    hidden={['«hidden»']}
    aside={['«aside»']}
    titles={{ «titles» }}
    breaks={{ «breaks» }}
    components={{ «components» }}
  />
);
`;

const MARK = /«([^»]+)»/;
const places = new Map<string, number>();
let CODE = MARKED;
for (let mark = MARK.exec(CODE); mark; mark = MARK.exec(CODE)) {
  places.set(mark[1] as string, mark.index);
  CODE = CODE.replace(mark[0], '');
}

function place(name: string): number {
  const at = places.get(name);
  if (at === undefined) throw new Error(`Recto: nothing is marked ${name}.`);
  return at;
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  types: [],
};

const editor = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => fileURLToPath(new URL('../', import.meta.url)),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === FILE ? CODE : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: ts.sys.realpath,
});

describe('an editor completes', () => {
  const completed = (name: string) =>
    editor.getCompletionsAtPosition(FILE, place(name), {})?.entries.map((entry) => entry.name);

  it.each(['theme', 'theme of a résumé'])('the names of themes in a %s', (name) => {
    expect(completed(name)).toEqual(expect.arrayContaining(Object.keys(themes)));
  });

  it.each(['order', 'hidden', 'aside', 'titles', 'breaks', 'components'])('section keys in %s', (name) => {
    expect(completed(name)).toEqual(expect.arrayContaining([...sectionKeys]));
  });

  it('the choices of a trait', () => {
    // The compiler lists a choice first that another trait had before.
    expect(completed('choice')?.toSorted()).toEqual(Object.keys(traitDescriptions.heading.choices).toSorted());
  });
});

describe('an editor explains', () => {
  const shown = (name: string) => {
    const info = editor.getQuickInfoAtPosition(FILE, place(name));
    return ts.displayPartsToString(info?.documentation);
  };

  it.each([
    ['label', 'Profession in a few words. Example: `AI Pre-training Lead`.'],
    ['startDate', 'When it began. Year, year-month or year-month-day. Example: `2021-06`.'],
    ['dateFormat', 'A Unicode date pattern. Example: `MMM yyyy`.'],
    ['accent', `${tokenDefinitions.color.accent.description} \`--recto-color-accent\`, a colour.`],
    ['variable', `${tokenDefinitions.color.accent.description} \`--recto-color-accent\`, a colour.`],
    ['body', 'Running text. `--recto-size-body`, in points, usually 9 to 12.'],
    ['tokens', 'Values that differ from those of the extended theme.'],
    ['entries', 'Jobs in the order to print them.'],
  ])('%s', (name, sentence) => {
    expect(shown(name)).toBe(sentence);
  });

  it('a trait, with every choice', () => {
    expect(shown('heading')).toContain(traitDescriptions.heading.description);
    for (const choice of Object.keys(traitDescriptions.heading.choices))
      expect(shown('heading')).toContain(`\`${choice}\``);
  });

  it('a component, with its example', () => {
    const info = editor.getQuickInfoAtPosition(FILE, place('Experience'));
    expect(shown('Experience')).toMatch(/^Jobs: /);
    expect(info?.tags?.map((tag) => ts.displayPartsToString(tag.text))).toEqual([
      expect.stringContaining('<Experience entries={resume.work} />'),
    ]);
  });

  it('a file without mistakes', () => {
    const errors = editor
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    // The choice that is still empty.
    expect(errors).toEqual([expect.stringMatching(/^Type '""' is not assignable to type /)]);
  });
});
