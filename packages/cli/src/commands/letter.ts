import { paperText } from '@recto/schema';
import type { Context, ExitCode } from '../context.ts';
import { defaultPath } from '../document/default-path.ts';
import { openLetter } from '../document/open-letter.ts';
import { openSeen } from '../document/open-seen.ts';
import { type Settings, settingsFigures } from '../document/settings.ts';
import { Failure } from '../failure.ts';
import { pdfFigures } from '../output/describe-pdf.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import { withRenderer } from '../page/with-renderer.ts';
import type { LetterOptions } from '../program/letter-command.ts';

/** Prints a letter, with the résumé behind it if asked. The exit code is 1 when the résumé takes more pages than asked. */
export async function printLetter(file: string, options: LetterOptions, context: Context): Promise<ExitCode> {
  if (file === '-') throw new Failure('A letter names its résumé by a file beside it. Give its name.', 2);
  // The browser starts while the documents are read: that they have errors is the exception.
  return withRenderer(context, (printing) => print(file, options, printing));
}

async function print(
  file: string,
  { out, resume: given, withResume, json, ...options }: LetterOptions,
  context: Context,
): Promise<ExitCode> {
  const output = out ?? defaultPath(file, '.pdf');
  const terminal = openTerminal(context, { json });
  const { letter, resume: resumeFile } = await openLetter(file, given, terminal);
  const { document, settings, view } = await openSeen(resumeFile, options, context, terminal);

  terminal.progress('Printing …');
  const [{ composeSheet }, { printedPage, printSheet }, { renderLetter }] = await Promise.all([
    import('../page/compose-sheet.ts'),
    import('../page/print-sheet.ts'),
    import('../page/render-letter.tsx'),
  ]);
  const compose = (parts: Parameters<typeof renderLetter>[1]) =>
    composeSheet(view.resume, asItComes(settings), document.folder, {
      pictures: 'drawn',
      render: (shown, page) => renderLetter(shown, parts, page),
    });
  // Only a sheet alone can be fitted; behind the letter it keeps what that came to.
  const fit = withResume
    ? await printSheet(await composeSheet(view.resume, settings, document.folder, { pictures: 'drawn' }), context)
    : undefined;
  const sheet = await compose({ letter, withResume: withResume === true });
  const whole = fit ? { ...sheet, html: () => printedPage(sheet, fit, { before: 1 }) } : sheet;
  const printed = await printSheet(whole, context);
  await writeFiles(new Map([[output, printed.pdf]]), document.path);

  const warnings = [...sheet.warnings, ...(fit?.warnings ?? []), ...printed.warnings];
  for (const warning of warnings) terminal.warn(warning);
  sayPrivacy(terminal, view);
  const count = printed.pages === 1 ? '1 page' : `${printed.pages} pages`;
  const kilobytes = Math.round(printed.pdf.byteLength / 1000);
  terminal.say(`${output}: ${count} of ${paperText(settings.paper)}, ${kilobytes} kB`);
  if (json) {
    const { audience, removed } = view;
    await terminal.json({
      file,
      resume: resumeFile,
      output,
      audience,
      removed,
      ...settingsFigures(settings),
      pdf: pdfFigures(printed, settings),
      warnings,
      diagnostics: document.diagnostics,
    });
  }
  return fit && !fit.fits ? 1 : 0;
}

/** A letter takes the pages that it takes. */
function asItComes({ pages: _pages, ...settings }: Settings): Settings {
  return { ...settings, fill: false };
}
