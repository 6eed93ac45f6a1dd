import { join } from 'node:path';
import { toJsonResume } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import type { ReactNode } from 'react';
import type { Context, ExitCode } from '../context.ts';
import { defaultFolder } from '../document/default-path.ts';
import { openSeen } from '../document/open-seen.ts';
import { type Settings, settingsFigures } from '../document/settings.ts';
import { type Source, sourceFor } from '../document/source-for.ts';
import { describePdf, pdfFigures } from '../output/describe-pdf.ts';
import { sayPrivacy } from '../output/describe-privacy.ts';
import { sayCharacters } from '../output/say-characters.ts';
import type { Terminal } from '../output/terminal.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import type { characterIssues } from '../page/character-issues.ts';
import type { Sheet } from '../page/compose-sheet.ts';
import type { PrintedSheet } from '../page/print-sheet.ts';
import type { BuildOptions } from '../program/build-command.ts';

/** Builds a folder to publish. The exit code is 1 when the PDF takes more pages than asked for. */
export async function build(file: string, options: BuildOptions, context: Context): Promise<ExitCode> {
  if (!options.pdf) return buildFolder(file, options, context);
  // The browser starts while the document is read: that it has errors is the exception.
  const { withRenderer } = await import('../page/with-renderer.ts');
  return withRenderer(context, (printing) => buildFolder(file, options, printing));
}

async function buildFolder(
  file: string,
  { out: folder, source: attaching, themes, variants, pdf: printing, json, ...options }: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const out = folder ?? defaultFolder(file, 'site');
  const terminal = openTerminal(context, { json });
  const { document, settings, view } = await openSeen(file, options, context, terminal);
  const { audience, removed } = view;

  const [{ composeSheet }, { headOf }] = await Promise.all([
    import('../page/compose-sheet.ts'),
    import('../page/head.tsx'),
  ]);
  const sheet = await composeSheet(view.resume, settings, document.folder, {
    themes: switchable(settings, themes),
    pairings: variants,
  });
  const source = attaching && printing ? sourceFor(document, { ...view, resume: sheet.document }) : undefined;
  const printed = printing ? await print(sheet, source, terminal, context) : undefined;
  const files = new Map<string, string | Uint8Array>([
    ...sheet.files,
    ['resume.json', `${JSON.stringify(toJsonResume(sheet.resume), null, 2)}\n`],
    ...(printed ? ([['resume.pdf', printed.pdf]] as const) : []),
    // Last, so that no page stands there before what it names.
    ['index.html', await page(sheet, printed, headOf(sheet.fonts, printing))],
  ]);
  await writeFiles(new Map([...files].map(([path, content]) => [join(out, path), content])), document.path);

  const characters = printed ? await lacking(sheet, printed.pdf, document, view) : [];
  const warnings = [...sheet.warnings, ...(printed?.warnings ?? [])];
  for (const warning of warnings) terminal.warn(warning);
  sayCharacters(terminal, characters, document);
  sayPrivacy(terminal, view, source);
  terminal.say(`${join(out, 'index.html')} and ${files.size - 1} files beside it, for the ${audience} audience`);
  if (printed) terminal.say(`${join(out, 'resume.pdf')}: ${describePdf(printed, settings, source)}`);
  if (json) {
    const { diagnostics } = document;
    const pdf = printed && pdfFigures(printed, settings, source);
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
      characters,
      diagnostics,
    });
  }
  return printed && !printed.fits ? 1 : 0;
}

async function lacking(...what: Parameters<typeof characterIssues>) {
  const { characterIssues } = await import('../page/character-issues.ts');
  return characterIssues(...what);
}

async function print(sheet: Sheet, source: Source | undefined, terminal: Terminal, context: Context) {
  terminal.progress('Printing …');
  const { printSheet } = await import('../page/print-sheet.ts');
  return printSheet(sheet, context, { source });
}

async function page(sheet: Sheet, printed: PrintedSheet | undefined, head: ReactNode): Promise<string> {
  if (!printed) return sheet.html({ head });
  const { printedPage } = await import('../page/print-sheet.ts');
  return printedPage(sheet, printed, { head });
}

/** The themes of ours that come along: those asked for, and the one that the page is shown in. */
function switchable({ theme }: Settings, asked: readonly ThemeName[] | undefined): readonly ThemeName[] | undefined {
  if (asked === undefined) return undefined;
  return [...new Set([...(typeof theme === 'string' ? [theme] : []), ...asked])];
}
