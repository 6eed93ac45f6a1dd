import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Document } from '@recto/react';
import { type ResumeDocument, readResume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RenderOptions } from '../render/options.ts';

const require = createRequire(import.meta.url);

/** The folder of all packages, which contains the stylesheets, fonts and images of the examples. */
const root = dirname(dirname(require.resolve('@recto/schema/package.json')));

export const exampleNames = ['vasudev-gupta', 'graduate', 'academic'] as const;
export type ExampleName = (typeof exampleNames)[number];

const papers = ['a4', 'letter'] as const;
const themeNames = Object.keys(themes) as ThemeName[];

/** An example document in one theme on one paper, ready to render. */
export interface ExampleSheet {
  name: string;
  example: ExampleName;
  theme: ThemeName;
  paper: (typeof papers)[number];
  resume: ResumeDocument;
  html: string;
  /** Renders the sheet on the pages that the document asks for. */
  options: RenderOptions & { pages: number };
}

/** An example document of `@recto/schema`; the path of its crest is below the root. */
function exampleResume(name: ExampleName): ResumeDocument {
  const { resume } = readResume(readFileSync(join(root, 'schema/examples', `${name}.yaml`), 'utf8'));
  if (!resume) throw new Error(`the example ${name} cannot be read`);
  if (resume.basics?.logo) resume.basics.logo.src = `schema/examples/${resume.basics.logo.src.replace('./', '')}`;
  return resume;
}

const stylesheets = new Map<ThemeName, string>();

/** The stylesheets of a page as one text. They are read once, so that a build meanwhile has no effect. */
function stylesheetOf(theme: ThemeName): string {
  const known = stylesheets.get(theme);
  if (known !== undefined) return known;
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const themeCss = read(`themes/dist/${theme}.css`).replace(/url\((["']?)\.\//g, 'url($1themes/dist/');
  const css = [read('react/dist/styles.css'), themeCss, read('print/dist/print.css')].join('\n');
  stylesheets.set(theme, css);
  return css;
}

/** @param resume the document, if it is not the example itself */
export function exampleSheet(
  example: ExampleName,
  theme: ThemeName,
  paper: ExampleSheet['paper'],
  resume: ResumeDocument = exampleResume(example),
): ExampleSheet {
  const { recto = {} } = resume.meta ?? {};
  const style = createElement('style', { dangerouslySetInnerHTML: { __html: stylesheetOf(theme) } });
  const document = createElement(Document, { resume, theme, paper, head: style });
  return {
    name: `${example} · ${theme} · ${paper}`,
    example,
    theme,
    paper,
    resume,
    html: `<!doctype html>\n${renderToStaticMarkup(document)}\n`,
    options: { root, paper, pages: recto.pages ?? 1 },
  };
}

/** Every example in every theme on every paper. */
export function exampleSheets(): ExampleSheet[] {
  return exampleNames.flatMap((example) =>
    themeNames.flatMap((theme) => papers.map((paper) => exampleSheet(example, theme, paper))),
  );
}
