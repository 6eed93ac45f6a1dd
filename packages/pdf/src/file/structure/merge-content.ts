import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { contentOf, eachOperation, type Operand } from '@recto/pdf-objects';
import { glyphTextsOf } from '../characters/glyph-text.ts';
import { actualTextOf, mcidOf } from '../marked-content.ts';
import { setContent } from '../streams.ts';
import { elementsOf, type MarkedContent, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Merges sequences of marked content that follow each other in an element and on the page, and leaves out those around a
 * no-break space, and around glyphs that say the same text, such as an apostrophe. Chromium begins one for each node of the
 * document, and for each character of a font that draws two characters with one glyph; readers that take a sequence for words of their own lose the spaces beside it, and others end
 * the text of an element where an inner sequence ends. Only marked-content operators change.
 *
 * @param pdf with repaired characters
 */
export function mergeContent(pdf: PDFDocument, tree: StructureTree): void {
  const following = followersOf(tree);
  for (const page of pdf.getPages()) {
    const bytes = contentOf(page);
    const cuts = cutsIn(bytes, page.node.Resources(), following.get(page.ref) ?? new Map());
    if (cuts.length > 0) setContent(page, without(bytes, cuts));
  }
}

/** Two sequences of an element, of which the second follows the first. */
interface Pair {
  element: StructureElement;
  second: MarkedContent;
}

/** The pairs of each page by the MCID of the first. */
function followersOf(tree: StructureTree): Map<PDFRef, Map<number, Pair>> {
  const pages = new Map<PDFRef, Map<number, Pair>>();
  for (const element of elementsOf(tree)) {
    for (const [index, first] of element.kids.entries()) {
      const second = element.kids[index + 1];
      if (first.kind !== 'content' || second?.kind !== 'content') continue;
      if (!first.page || first.stream || second.stream || first.page !== second.page) continue;
      const pairs = pages.get(first.page) ?? new Map<number, Pair>();
      pages.set(first.page, pairs.set(first.mcid, { element, second }));
    }
  }
  return pages;
}

/** A part of a content stream that is left out. */
interface Cut {
  from: number;
  to: number;
}

/** A sequence that is open. */
interface Sequence {
  mcid: number | undefined;
  /** The text that it says in place of its glyphs, if it says nothing else. */
  text: string | undefined;
  /** Its first operator. */
  begin: Cut;
  /** The texts of the glyphs in it, where the font gives some. */
  glyphs: (string | undefined)[];
}

/** The operators that are left out. The second sequence of each pair that is merged is removed from its element. */
function cutsIn(
  bytes: Uint8Array,
  resources: Parameters<typeof mcidOf>[1],
  following: ReadonlyMap<number, Pair>,
): Cut[] {
  const cuts: Cut[] = [];
  const open: Sequence[] = [];
  const glyphs = glyphTextsOf(resources);
  let font = '';
  let ended: { mcid: number; from: number; to: number } | undefined;
  eachOperation(bytes, {
    BDC({ start, end, operands }) {
      const properties = operands()[1];
      const begin = { from: start, to: end };
      const sequence = { mcid: mcidOf(properties, resources), text: onlyTextOf(properties), begin, glyphs: [] };
      const pair = ended && open.length === 0 ? following.get(ended.mcid) : undefined;
      open.push(sequence);
      if (!ended || !pair || pair.second.mcid !== sequence.mcid || !isBlank(bytes, ended.to, start)) return;
      cuts.push({ from: ended.from, to: end });
      pair.element.kids = pair.element.kids.filter((kid) => kid !== pair.second);
    },
    BMC({ start, end }) {
      open.push({ mcid: undefined, text: undefined, begin: { from: start, to: end }, glyphs: [] });
    },
    Tf({ operands }) {
      font = String(operands()[0]);
    },
    Tj({ operands }) {
      const sequence = open.at(-1);
      const code = sequence?.text === undefined ? undefined : operands()[0];
      if (code instanceof Uint8Array) sequence?.glyphs.push(glyphs.textOf(font, code));
    },
    EMC({ start, end }) {
      const sequence = open.pop();
      if (sequence && isSaidByGlyphs(sequence)) cuts.push(sequence.begin, { from: start, to: end });
      const isTop = open.length === 0 && sequence?.mcid !== undefined;
      ended = isTop ? { mcid: sequence?.mcid as number, from: start, to: end } : undefined;
    },
  });
  return cuts.toSorted((one, other) => one.from - other.from);
}

const NO_BREAK_SPACE = '\u00a0';

/** The text in place of the glyphs, if properties say nothing else. */
function onlyTextOf(properties: Operand | undefined): string | undefined {
  if (!(properties instanceof Map) || properties.size !== 1) return undefined;
  return actualTextOf(properties, undefined);
}

/** Whether a sequence says what its glyphs say without it. A no-break space becomes a space, as in other fonts. */
function isSaidByGlyphs({ text, glyphs }: Sequence): boolean {
  return text === NO_BREAK_SPACE || (text !== undefined && glyphs.join('') === text);
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === 0 || (byte >= 9 && byte <= 13) || byte === 32);
}

function without(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(bytes.subarray(from, cut.from));
    from = cut.to;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}
