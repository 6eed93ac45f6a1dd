import type { Exported, ExportOptions } from '@recto/formats';
import { type ResumeDocument, toJsonResume } from '@recto/schema';
import type { Theme } from '@recto/themes';
import type { Context, ExitCode } from '../context.ts';
import { defaultPath } from '../document/default-path.ts';
import { openDocument, soundResume } from '../document/open-document.ts';
import { readConfig } from '../document/read-config.ts';
import { resumeFor } from '../document/resume-for.ts';
import { type Settings, settingsOf } from '../document/settings.ts';
import { Failure } from '../failure.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import { type ExportCommandOptions, type ExportFormat, exportFormats } from '../program/export-command.ts';

/** Writes a résumé in other formats. */
export async function exportResume(
  file: string,
  { to, out, audience: asked, json, config, ...options }: ExportCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const outputs = outputsOf(file, to, out);
  if (out === '-') checkStdout(to, json, context);
  const terminal = openTerminal(context, { json });
  const document = await openDocument(file, context, options.locale);
  const resume = soundResume(document, terminal);
  const configured = await readConfig(config);
  const settings = await settingsOf(resume, options, configured);
  const view = resumeFor(resume, asked);
  const format = { audience: view.audience, locale: settings.locale, theme: themeFor(settings) };
  const files = new Map<string, string | Uint8Array>();
  for (const [name, output] of outputs) files.set(output, await WRITERS[name](resume, format));
  if (out === '-') await terminal.bytes(bytesOf([...files.values()][0] as string | Uint8Array));
  else await writeFiles(files, document.path);
  sayPrivacy(terminal, view);
  for (const output of out === '-' ? [] : files.keys()) terminal.say(`${output} is written.`);
  if (json) {
    const written = [...files.keys()];
    await terminal.json({
      file,
      audience: view.audience,
      removed: view.removed,
      files: written,
      diagnostics: document.diagnostics,
    });
  }
  return 0;
}

type Write = (resume: ResumeDocument, options: ExportOptions & { audience: string }) => Promise<string | Uint8Array>;

const contentOf = <Content>({ content }: Exported<Content>): Content => content;

/** Loaded when they are needed: a text waits for no library of Word. */
const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  txt: async (resume, options) => contentOf((await import('@recto/formats/text')).toText(resume, options)),
  md: async (resume, options) => contentOf((await import('@recto/formats/markdown')).toMarkdown(resume, options)),
  docx: async (resume, options) => contentOf(await (await import('@recto/formats/docx')).toDocx(resume, options)),
  vcard: async (resume, { audience }) =>
    contentOf((await import('@recto/formats/vcard')).toVcard(resume, { audience })),
  jsonresume: async (resume, { audience }) =>
    `${JSON.stringify(toJsonResume(resumeFor(resume, audience).resume), null, 2)}\n`,
};

/** The file of each format. */
function outputsOf(file: string, to: readonly ExportFormat[], out: string | undefined): Map<ExportFormat, string> {
  if (out !== undefined && to.length > 1) {
    throw new Failure('-o names one file, and --to has several formats. Leave -o out, or export one after another.', 2);
  }
  return new Map(to.map((name) => [name, out ?? defaultPath(file, exportFormats[name])]));
}

/** A stylesheet has colours and sizes that only a browser knows, so that a theme of it is that of `classic`. */
function themeFor({ theme }: Settings): Theme | string {
  return typeof theme === 'string' ? theme : (theme.definition ?? 'classic');
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function checkStdout(to: readonly ExportFormat[], json: boolean | undefined, { stdout }: Context): void {
  if (json) throw new Failure('stdout is either the export or the JSON: give -o a file.', 2);
  if (stdout.isTTY && to.includes('docx')) {
    throw new Failure('A Word file is nothing for a terminal: send stdout elsewhere, or give -o a file.', 2);
  }
}
