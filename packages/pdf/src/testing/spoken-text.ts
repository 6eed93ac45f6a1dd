import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { contentOf, openPdf } from '@recto/pdf-objects';
import { type Font, readFont } from '../check/fonts/font.ts';
import { readShown } from '../check/fonts/shown.ts';
import { type Kid, readTree } from '../file/structure/tree.ts';

/** Elements within a line; all others begin one of their own (ISO 32000-1, 14.8.4.4). */
const IN_LINE = /^(?:Span|Link|Quote|Note|Reference|BibEntry|Code|Annot|Lbl|Em|Strong|NonStruct)$/;

/**
 * The text of a tagged PDF as a screen reader speaks it: that of its tags in their order, a line for each block, with no
 * space but those that are in the file.
 */
export async function spokenText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const texts = new Map<PDFRef, Map<number, string>>();
  const fonts = new Map<PDFDict, Font>();
  const fontOf = (dict: PDFDict): Font => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
  for (const page of pdf.getPages()) {
    const marked = new Map<number, string>();
    texts.set(page.ref, marked);
    readShown(contentOf(page), page.node.Resources(), fontOf, ({ mcid, text = '' }) => {
      if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text);
    });
  }
  const spoken = (kid: Kid): string => {
    if (kid.kind === 'object') return '';
    if (kid.kind === 'content') return (kid.page && texts.get(kid.page)?.get(kid.mcid)) ?? '';
    const text = kid.kids.map(spoken).join('');
    return IN_LINE.test(kid.type) ? text : `\n${text}\n`;
  };
  return (readTree(pdf)?.kids ?? []).map(spoken).join('').replaceAll(/\n+/g, '\n');
}
