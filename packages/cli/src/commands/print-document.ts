import type { Context, ExitCode } from '../context.ts';
import { openSeen } from '../document/open-seen.ts';
import { settingsFigures } from '../document/settings.ts';
import { sourceFor } from '../document/source-for.ts';
import { describePdf, pdfFigures } from '../output/describe-pdf.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { sayCharacters } from '../output/say-characters.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import type { PdfOptions } from '../program/pdf-command.ts';

/** Prints a document to a file, or to stdout where that is `-`; says what came of it. */
export async function printDocument(
  file: string,
  output: string,
  { source: attaching, json, ...options }: PdfOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const { document, settings, view } = await openSeen(file, options, context, terminal);
  const { audience, removed } = view;

  terminal.progress('Printing …');
  // Loaded when they are needed, so that checking a document waits for neither React nor the browser.
  const [{ composeSheet }, { printSheet }, { characterIssues }] = await Promise.all([
    import('../page/compose-sheet.ts'),
    import('../page/print-sheet.ts'),
    import('../page/character-issues.ts'),
  ]);
  const sheet = await composeSheet(view.resume, settings, document.folder, { pictures: 'drawn' });
  const source = attaching ? sourceFor(document, { ...view, resume: sheet.document }) : undefined;
  const printed = await printSheet(sheet, context, { source });
  const characters = await characterIssues(sheet, printed.pdf, document, view);
  if (output === '-') await terminal.bytes(printed.pdf);
  else await writeFiles(new Map([[output, printed.pdf]]), document.path);

  const warnings = [...sheet.warnings, ...printed.warnings];
  for (const warning of warnings) terminal.warn(warning);
  sayCharacters(terminal, characters, document);
  sayPrivacy(terminal, view, source);
  terminal.say(`${output === '-' ? '<stdout>' : output}: ${describePdf(printed, settings, source)}`);
  if (json) {
    const { diagnostics } = document;
    const pdf = pdfFigures(printed, settings, source);
    await terminal.json({
      file,
      output,
      audience,
      removed,
      ...settingsFigures(settings),
      pdf,
      warnings,
      characters,
      diagnostics,
    });
  }
  return printed.fits ? 0 : 1;
}
