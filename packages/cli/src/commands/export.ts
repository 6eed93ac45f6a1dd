import { extname } from 'node:path';
import type { Context, ExitCode } from '../context.ts';
import { defaultPath } from '../document/default-path.ts';
import { openSeen } from '../document/open-seen.ts';
import { type Content, exportAs } from '../export/export-as.ts';
import { Failure } from '../failure.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import { type ExportCommandOptions, type ExportFormat, exportFormats } from '../program/export-command.ts';

/** Writes a résumé in other formats. */
export async function exportResume(
  file: string,
  { to, out, json, ...options }: ExportCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const outputs = outputsOf(file, to, out);
  if (out === '-') checkStdout(to, json, context);
  const terminal = openTerminal(context, { json });
  const { document, resume, settings, view } = await openSeen(file, options, context, terminal);
  const exporting = exportAs({ resume, view, settings, folder: document.folder }, context, terminal);
  const files = new Map<string, Content>();
  for (const [name, output] of outputs) {
    for (const [path, content] of numbered(output, await exporting.content(name))) files.set(path, content);
  }
  if (out === '-') await terminal.bytes(bytesOf(onlyOne([...files.values()])));
  else await writeFiles(files, document.path);
  const { warnings } = exporting;
  for (const warning of warnings) terminal.warn(warning);
  sayPrivacy(terminal, view);
  const written = [...files.keys()];
  for (const path of out === '-' ? [] : written) terminal.say(`${path} is written.`);
  if (json) {
    const { audience, removed } = view;
    await terminal.json({ file, audience, removed, files: written, warnings, diagnostics: document.diagnostics });
  }
  return 0;
}

/** The file of each format. */
function outputsOf(file: string, to: readonly ExportFormat[], out: string | undefined): Map<ExportFormat, string> {
  if (out !== undefined && to.length > 1) {
    throw new Failure('-o names one file, and --to has several formats. Leave -o out, or export one after another.', 2);
  }
  return new Map(to.map((name) => [name, out ?? defaultPath(file, exportFormats[name])]));
}

/** Pages get numbers where there are several: `resume-1.png`, `resume-2.png`. */
function numbered(path: string, contents: readonly Content[]): [string, Content][] {
  if (contents.length === 1) return [[path, contents[0] as Content]];
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  return contents.map((content, index) => [`${stem}-${index + 1}${extension}`, content]);
}

function onlyOne([content, ...others]: readonly Content[]): Content {
  if (others.length === 0) return content as Content;
  throw new Failure(`There are ${others.length + 1} pages, and stdout takes one file: give -o a file.`, 2);
}

const bytesOf = (content: Content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

function checkStdout(to: readonly ExportFormat[], json: boolean | undefined, { stdout }: Context): void {
  if (json) throw new Failure('stdout is either the export or the JSON: give -o a file.', 2);
  if (stdout.isTTY && (to.includes('docx') || to.includes('png'))) {
    throw new Failure('This file is nothing for a terminal: send stdout elsewhere, or give -o a file.', 2);
  }
}
