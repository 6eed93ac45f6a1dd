import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { openPdf } from '@recto/pdf-objects';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { elementsOf, readTree, type StructureElement, withAncestors } from '../../src/file/structure/tree.ts';

/** A line of text on a page, in pt from the lower left corner. */
export interface Line {
  /** Number of the page, from 0. */
  page: number;
  baseline: number;
  left: number;
  right: number;
  /** Size of most of its text. */
  size: number;
  text: string;
}

/** A paragraph, bullet, cell or heading as it is printed, found by its tag. */
export interface PrintedParagraph {
  /** `H1`, `P`, `TD`; `LBody` for a bullet. */
  type: string;
  /** The list of a bullet. */
  list: StructureElement | undefined;
  lines: Line[];
}

interface Run extends Omit<Line, 'right'> {
  width: number;
}

/** In pt. A superscript stands on the line that its baseline is so near to. */
const SAME_LINE = 3;

/** Structure types of inline text, which belongs to the paragraph around it. */
const INLINE = new Set(['Span', 'Link', 'Strong', 'Em', 'Code', 'Quote', 'Lbl', 'NonStruct', 'Reference']);

/** The paragraphs of a tagged PDF, in the order of the structure tree. */
export async function printedParagraphs(bytes: Uint8Array): Promise<PrintedParagraph[]> {
  const pdf = await openPdf(bytes);
  const tree = readTree(pdf);
  if (!tree) throw new Error('the PDF has no tags');
  const runs = await runsByContent(bytes, pdf);
  return elementsOf(tree).flatMap((element): PrintedParagraph[] => {
    if (INLINE.has(element.type)) return [];
    const lines = linesOf(contentOf(element).flatMap((key) => runs.get(key) ?? []));
    return lines.length === 0 ? [] : [{ type: element.type, list: listOf(element), lines }];
  });
}

/** Keys of the content of an element and of the inline elements in it; a bullet has its sign in a sibling. */
function contentOf(element: StructureElement): string[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'content') return kid.page && !kid.stream ? [keyOf(kid.page, kid.mcid)] : [];
    return kid.kind === 'element' && kid.type !== 'Lbl' && INLINE.has(kid.type) ? contentOf(kid) : [];
  });
}

/** The list of a bullet; contacts and other lists without signs have no bullets. */
function listOf(element: StructureElement): StructureElement | undefined {
  const item = [...withAncestors(element)].find(({ type }) => type === 'LI');
  const hasSign = item?.kids.some((kid) => kid.kind === 'element' && kid.type === 'Lbl');
  return hasSign && (element.type === 'LBody' || element === item) ? item?.parent : undefined;
}

async function runsByContent(bytes: Uint8Array, pdf: PDFDocument): Promise<Map<string, Run[]>> {
  const refs = pdf.getPages().map(({ ref }) => ref);
  // A copy, because pdf.js takes ownership of the bytes.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const runs = new Map<string, Run[]>();
  for (const [page, ref] of refs.entries()) {
    const content = await (await document.getPage(page + 1)).getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of content.items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ? keyOf(ref, Number(item.id.split('_mc')[1])) : undefined);
        continue;
      }
      const key = open.findLast((each) => each !== undefined);
      if (key === undefined || item.str === '') continue;
      const [, , , , left = 0, baseline = 0] = item.transform as number[];
      const run = { page, baseline, left, width: item.width, size: item.height, text: item.str };
      runs.set(key, [...(runs.get(key) ?? []), run]);
    }
  }
  await task.destroy();
  return runs;
}

function keyOf(page: PDFRef, mcid: number): string {
  return `${page.objectNumber} ${mcid}`;
}

/** Joins runs into lines, from the top: tags have bold words of a paragraph after the rest of it. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  const downwards = runs.toSorted((one, other) => one.page - other.page || other.baseline - one.baseline);
  for (const run of downwards.filter(({ text }) => text.trim())) {
    const [first] = lines.at(-1) ?? [];
    const continues = first?.page === run.page && first.baseline - run.baseline < SAME_LINE;
    if (continues) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const longest = line.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    return {
      page: longest.page,
      baseline: longest.baseline,
      size: longest.size,
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ left, width }) => left + width)),
      text: textOf(line.toSorted((one, other) => one.left - other.left)),
    };
  });
}

/** The text of a line. A gap between two runs is a space, as text extraction takes it. */
function textOf(line: readonly Run[]): string {
  const parts = line.map(({ text, left, size }, index) => {
    const before = line[index - 1];
    return before && left - (before.left + before.width) > size * 0.12 ? ` ${text}` : text;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}
