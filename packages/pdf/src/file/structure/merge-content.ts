import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { contentOf, eachOperation, type Operand } from '@recto/pdf-objects';
import { mcidOf } from '../marked-content.ts';
import { setContent } from '../streams.ts';
import { elementsOf, type MarkedContent, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Merges sequences of marked content that follow each other in an element and on the page, and leaves out those around a
 * no-break space. Chromium begins one for each node of the document, and for each no-break space of a font that draws it
 * with the glyph of a space; readers that take a sequence for words of their own lose the spaces beside it. Only
 * marked-content operators change.
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
  isSpace: boolean;
}

/** The operators that are left out. The second sequence of each pair that is merged is removed from its element. */
function cutsIn(
  bytes: Uint8Array,
  resources: Parameters<typeof mcidOf>[1],
  following: ReadonlyMap<number, Pair>,
): Cut[] {
  const cuts: Cut[] = [];
  const open: Sequence[] = [];
  let ended: { mcid: number; from: number; to: number } | undefined;
  eachOperation(bytes, {
    BDC({ start, end, operands }) {
      const properties = operands()[1];
      const sequence = { mcid: mcidOf(properties, resources), isSpace: isNoBreakSpace(properties) };
      const pair = ended && open.length === 0 ? following.get(ended.mcid) : undefined;
      open.push(sequence);
      if (sequence.isSpace) cuts.push({ from: start, to: end });
      if (!ended || !pair || pair.second.mcid !== sequence.mcid || !isBlank(bytes, ended.to, start)) return;
      cuts.push({ from: ended.from, to: end });
      pair.element.kids = pair.element.kids.filter((kid) => kid !== pair.second);
    },
    BMC() {
      open.push({ mcid: undefined, isSpace: false });
    },
    EMC({ start, end }) {
      const sequence = open.pop();
      if (sequence?.isSpace) cuts.push({ from: start, to: end });
      const isTop = open.length === 0 && sequence?.mcid !== undefined;
      ended = isTop ? { mcid: sequence?.mcid as number, from: start, to: end } : undefined;
    },
  });
  return cuts;
}

/** `<FEFF00A0>`, a no-break space in UTF-16. */
const NO_BREAK_SPACE = [0xfe, 0xff, 0, 0xa0];

/** Whether properties say nothing but that the text is a no-break space. It becomes a space, as in other fonts. */
function isNoBreakSpace(properties: Operand | undefined): boolean {
  if (!(properties instanceof Map) || properties.size !== 1) return false;
  const text = properties.get('/ActualText');
  return (
    text instanceof Uint8Array &&
    text.length === NO_BREAK_SPACE.length &&
    text.every((byte, index) => byte === NO_BREAK_SPACE[index])
  );
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
