import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RenderOptions } from '@recto/pdf';
import { Document } from '@recto/react';
import { type ResumeDocument, readResume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CheckOptions } from '../contract/fields.ts';
import { checkOptionsOf } from '../contract/theme-options.ts';

const require = createRequire(import.meta.url);

/** The folder of all packages, which contains the stylesheets, fonts and images of the examples. */
const root = dirname(dirname(require.resolve('@recto/schema/package.json')));

export const exampleNames = ['vasudev-gupta', 'graduate', 'academic', 'analyst', 'nurse', 'designer'] as const;
export type ExampleName = (typeof exampleNames)[number];

export const papers = ['a4', 'letter'] as const;
export const themeNames = Object.keys(themes) as ThemeName[];

/** An example document in one theme on one paper, ready to render and to check. */
export interface ExampleSheet {
  name: string;
  example: ExampleName;
  theme: ThemeName;
  paper: (typeof papers)[number];
  resume: ResumeDocument;
  html: string;
  /** Renders the sheet on the pages that the document asks for. */
  options: RenderOptions & { root: string; pages: number };
  /** What `checkParse` must know about the theme. */
  check: CheckOptions;
}

/** An example document of `@recto/schema`; the paths of its crest and photo are below the root. */
export function exampleResume(name: ExampleName): ResumeDocument {
  const { resume } = readResume(readFileSync(join(root, 'schema/examples', `${name}.yaml`), 'utf8'));
  if (!resume) throw new Error(`the example ${name} cannot be read`);
  if (resume.basics?.logo) resume.basics.logo.src = `schema/examples/${resume.basics.logo.src.replace('./', '')}`;
  if (resume.basics?.image) resume.basics.image = `schema/examples/${resume.basics.image}`;
  return resume;
}

/** @param resume the document, if it is not the example itself */
export function exampleSheet(
  example: ExampleName,
  theme: ThemeName,
  paper: ExampleSheet['paper'],
  resume: ResumeDocument = exampleResume(example),
): ExampleSheet {
  const { recto = {} } = resume.meta ?? {};
  const stylesheets = ['react/dist/styles.css', `themes/dist/${theme}.css`, 'print/dist/print.css'];
  const document = createElement(Document, { resume, theme, paper, stylesheets });
  return {
    name: `${example} · ${theme} · ${paper}`,
    example,
    theme,
    paper,
    resume,
    html: `<!doctype html>\n${renderToStaticMarkup(document)}\n`,
    options: { root, paper, pages: recto.pages ?? 1 },
    check: checkOptionsOf(themes[theme], resume),
  };
}

/** Every example in every theme on every paper. */
export function exampleSheets(): ExampleSheet[] {
  return exampleNames.flatMap((example) =>
    themeNames.flatMap((theme) => papers.map((paper) => exampleSheet(example, theme, paper))),
  );
}

/**
 * A theme with each arrangement of columns, and one more, so that there are as many as examples. The aside of the first
 * is longer than a page.
 */
const someThemes = [
  'sidebar-dark',
  'swiss',
  'developer',
  'placement',
  'rail',
  'timeline',
] as const satisfies readonly ThemeName[];

/** Every example once, with the papers in turn: what a test can print in little time. */
export function someSheets(): ExampleSheet[] {
  return exampleNames.map((example, index) => {
    const paper = papers[index % papers.length] as ExampleSheet['paper'];
    return exampleSheet(example, someThemes[index] as ThemeName, paper);
  });
}
