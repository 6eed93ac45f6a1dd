import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfRenderer } from '@recto/pdf';
import { formatDiagnostics, readResume, updateResume } from '@recto/schema';
import type { RectoConfig } from '../config.ts';
import { decoded } from '../document/open-document.ts';
import type { SettingsOptions } from '../document/settings.ts';
import { Failure } from '../failure.ts';
import { NO_STREAMS } from '../jobs/no-streams.ts';
import { writeFiles } from '../output/write-files.ts';
import { type Folder, readText } from './folder.ts';
import { schemaPart } from './schema-part.ts';

/** What a tool gives back: texts, and pictures. */
export type ToolContent = { type: 'text'; text: string } | { type: 'image'; data: string; mimeType: string };

/** What a tool needs. */
export interface ToolContext {
  folder: Folder;
  config: RectoConfig;
  /** Starts a browser when it is first asked. */
  renderer(): PdfRenderer;
}

/** What `check` and `render` may be told of the page. */
export type PageChoices = Pick<SettingsOptions, 'theme' | 'variant' | 'paper' | 'pages' | 'locale'> & {
  audience: string;
};

/** One change of a document. */
export interface DocumentEdit {
  path: (string | number)[];
  value?: unknown;
  insert?: boolean | undefined;
}

/** Pixels of the width of a page that is shown: its smallest text can be read. */
const WIDTH = 1000;
const DOCUMENT = /\.(?:ya?ml|jsonc?|json5)$/i;

const text = (words: string): ToolContent => ({ type: 'text', text: words });

/** The definition of a document, or of a part of it. */
export async function readSchema(path: string | undefined): Promise<ToolContent[]> {
  const file = fileURLToPath(new URL('./resume.schema.json', import.meta.url));
  const schema = JSON.parse(await readFile(file, 'utf8'));
  return [text(JSON.stringify(schemaPart(schema, path), null, 2))];
}

/** Reads a document, and says what is wrong with it, and where. */
export async function validate(file: string, { folder }: ToolContext): Promise<ToolContent[]> {
  const { bytes } = await readText(folder, documentName(file));
  return [text(diagnosticsOf(file, decoded(file, bytes).text))];
}

/** Changes a document; comments and order stay. One that would have errors which it had not is not written. */
export async function edit(
  file: string,
  edits: readonly DocumentEdit[],
  { folder }: ToolContext,
): Promise<ToolContent[]> {
  const { path, bytes } = await readText(folder, documentName(file));
  const before = decoded(file, bytes).text;
  const after = updateResume(before, edits as Parameters<typeof updateResume>[1], { path });
  if (errorsIn(file, after) > errorsIn(file, before)) {
    throw new Failure(`It is not written, because it would have errors:\n${diagnosticsOf(file, after)}`);
  }
  await writeFiles(new Map([[path, after]]));
  return [text(`${file} is written.\n${diagnosticsOf(file, after)}`)];
}

/** Checks a document in every way. */
export async function check(file: string, choices: PageChoices, context: ToolContext): Promise<ToolContent[]> {
  const path = await context.folder.existing(documentName(file));
  const name = shown(context.folder, path);
  // An assistant waits for the server to start; what prints and checks is loaded when it is first asked for.
  const [{ checkDocument }, { describeReport }] = await Promise.all([
    import('../report/check-document.ts'),
    import('../report/describe-report.ts'),
  ]);
  const report = await checkDocument(
    path,
    { ...choices, config: context.config },
    {
      ...NO_STREAMS,
      renderer: context.renderer(),
    },
  );
  return [text(describeReport({ ...report, file: name }, false).replaceAll(`${path}:`, `${name}:`))];
}

interface Rendering {
  /** The page to show, from 1. */
  page: number;
  /** Where to write the PDF. */
  pdf?: string | undefined;
}

/** Prints a document, shows a page of it, and writes the PDF where it was asked for. */
export async function render(
  file: string,
  choices: PageChoices,
  { page, pdf: output }: Rendering,
  { folder, config, renderer }: ToolContext,
): Promise<ToolContent[]> {
  const path = await folder.existing(documentName(file));
  const target = output === undefined ? undefined : await pdfTarget(folder, output);
  const [{ makeDocument }, { pagePicture }] = await Promise.all([
    import('../jobs/make-document.ts'),
    import('../jobs/page-picture.ts'),
  ]);
  const options = { ...choices, config, to: ['pdf'] as const, check: false, thumbnail: false, source: true };
  const made = await makeDocument({ name: path, options }, renderer());
  if (made.outcome === 'failed') throw new Failure(made.reason.replaceAll(path, shown(folder, path)));
  const pdf = made.files['.pdf'] as Uint8Array;
  const png = await (await pagePicture(pdf, { page, width: WIDTH })).png().toBuffer();
  if (target !== undefined) await writeFiles(new Map([[target, pdf]]), path);
  const { pages = 1, theme } = made.summary;
  const told = made.findings.filter(({ severity, rule }) => severity !== 'info' && rule.startsWith('fit/'));
  return [
    { type: 'image', data: png.toString('base64'), mimeType: 'image/png' },
    text(
      [
        `Page ${page} of ${pages}, in the theme ${theme}.`,
        ...told.map(({ message, hint = '' }) => `${message} ${hint}`),
        ...(output === undefined ? [] : [`${output} is written.`]),
      ].join('\n'),
    ),
  ];
}

function diagnosticsOf(file: string, words: string): string {
  const { diagnostics } = readResume(words, { path: file });
  return diagnostics.length === 0
    ? 'There is nothing wrong with the document.'
    : formatDiagnostics(diagnostics, { text: words, color: false });
}

const errorsIn = (file: string, words: string) =>
  readResume(words, { path: file }).diagnostics.filter(({ severity }) => severity === 'error').length;

/** @throws {Failure} when it is no name of a document */
function documentName(file: string): string {
  if (DOCUMENT.test(file)) return file;
  throw new Failure(`${file} is no document: its name ends in .yaml, .yml, .json or .jsonc.`);
}

async function pdfTarget(folder: Folder, file: string): Promise<string> {
  if (!/\.pdf$/i.test(file)) throw new Failure(`${file} is no name of a PDF: it ends in .pdf.`);
  const target = await folder.target(file);
  if (!/\.pdf$/i.test(target)) throw new Failure(`${file} leads to another file, which is no PDF.`);
  return target;
}

const shown = (folder: Folder, path: string) => relative(folder.path, path);
