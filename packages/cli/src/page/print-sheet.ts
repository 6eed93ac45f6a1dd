import { type RenderedPdf, type RenderOptions, renderPdf, withHyphens } from '@recto/pdf';
import type { ReactNode } from 'react';
import type { Context } from '../context.ts';
import type { Source } from '../document/source-for.ts';
import type { Sheet } from './compose-sheet.ts';
import { withPicturesInside } from './pictures-inside.ts';

/** A PDF, and what is to say about how it came out. */
export interface PrintedSheet extends RenderedPdf {
  /** Why the pages asked for are not met, when they are not. */
  warnings: string[];
}

/**
 * Prints a sheet.
 *
 * @param options.source the document to attach
 * @param options.inspect whether to look at the pages for what a reader would stumble over
 */
export async function printSheet(
  sheet: Sheet,
  { renderer }: Pick<Context, 'renderer'>,
  { source, inspect = false }: { source?: Source | undefined } & Pick<RenderOptions, 'inspect'> = {},
): Promise<PrintedSheet> {
  const { paper, pages, fill } = sheet.settings;
  const render = renderer ? renderer.render : renderPdf;
  const printed = await render(withPicturesInside(sheet, sheet.html()), {
    files: sheet.files,
    paper,
    fill,
    inspect,
    ...(pages === undefined ? {} : { pages }),
    ...(source ? { source } : {}),
  });
  const lost = [...printed.refused, ...printed.missing].map(
    (address) => `The page asks for ${address}, which is not there.`,
  );
  return { ...printed, warnings: [...(printed.reason ? [printed.reason] : []), ...lost] };
}

/**
 * The page of a sheet that was printed, with its lines where the PDF has them.
 *
 * @param options.before how many sheets the page has before it
 */
export function printedPage(
  sheet: Sheet,
  fit: PrintedSheet,
  { head, before = 0 }: { head?: ReactNode; before?: number } = {},
): string {
  return withHyphens(sheet.html({ fit, head }), fit.paragraphs, before);
}
