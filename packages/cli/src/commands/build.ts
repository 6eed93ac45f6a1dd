import { join } from 'node:path';
import { toJsonResume } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import type { Context, ExitCode } from '../context.ts';
import { openDocument, soundResume } from '../document/open-document.ts';
import { folderBeside } from '../document/path-beside.ts';
import { resumeFor } from '../document/resume-for.ts';
import { settingsFigures, settingsOf } from '../document/settings.ts';
import { sourceFor } from '../document/source-for.ts';
import { describePdf, pdfFigures } from '../output/describe-pdf.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import type { BuildOptions } from '../program/build-command.ts';

/** Builds a folder to publish. The exit code is 1 when the PDF takes more pages than asked for. */
export async function build(
  file: string,
  { out: folder, audience: asked, source: attaching, json, ...options }: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const out = folder ?? folderBeside(file, 'site');
  const terminal = openTerminal(context, { json });
  const document = await openDocument(file, context, options.locale);
  const resume = soundResume(document, terminal);
  const settings = await settingsOf(resume, options);
  const view = resumeFor(resume, asked);
  const { audience, removed } = view;

  terminal.progress('Printing …');
  const [{ composeSheet }, { printSheet }, { headOf }] = await Promise.all([
    import('../page/compose-sheet.ts'),
    import('../page/print-sheet.ts'),
    import('../page/head.tsx'),
  ]);
  const sheet = await composeSheet(view.resume, settings, document.folder, Object.keys(themes) as ThemeName[]);
  const source = attaching ? sourceFor(document, { ...view, resume: sheet.document }) : undefined;
  const printed = await printSheet(sheet, context, source);
  const { density, spread, pages } = printed;
  const files = new Map<string, string | Uint8Array>([
    ...sheet.files,
    ['resume.json', `${JSON.stringify(toJsonResume(sheet.resume), null, 2)}\n`],
    ['resume.pdf', printed.pdf],
    // Last, so that no page stands there before what it names.
    ['index.html', sheet.html({ fit: { density, spread, pages }, head: headOf(sheet.fonts) })],
  ]);
  await writeFiles(new Map([...files].map(([path, content]) => [join(out, path), content])), document.path);

  const warnings = [...sheet.warnings, ...printed.warnings];
  for (const warning of warnings) terminal.warn(warning);
  sayPrivacy(terminal, view, source);
  terminal.say(`${join(out, 'index.html')} and ${files.size - 1} files beside it, for the ${audience} audience`);
  terminal.say(`${join(out, 'resume.pdf')}: ${describePdf(printed, settings, source)}`);
  if (json) {
    const { diagnostics } = document;
    const pdf = pdfFigures(printed, settings, source);
    const written = [...files.keys()];
    await terminal.json({
      file,
      out,
      audience,
      removed,
      ...settingsFigures(settings),
      files: written,
      pdf,
      warnings,
      diagnostics,
    });
  }
  return printed.fits ? 0 : 1;
}
