import { PDFArray, type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { completeRows } from './complete-rows.ts';
import type { Kid, StructureElement, StructureTree } from './tree.ts';

/**
 * Brings the elements that Chromium writes into the standard types of ISO 32000-1, 14.8.4: runs of text go to the
 * element that they are part of, sections and paragraphs are named, list items get a label and a body, a figure with
 * a caption becomes a group, and what is empty is dropped.
 */
export function regroup(context: PDFContext, tree: StructureTree): void {
  tree.kids = tree.kids.filter((element) => {
    group(context, element);
    return element.kids.length > 0;
  });
}

/** Elements that hold other elements rather than text. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside', 'NonStruct']);
/** Elements within a line. */
const INLINE = new Set(['Span', 'Link', 'Code', 'Em', 'Strong', 'Quote', 'Reference', 'Ruby', 'Annot', 'Form']);
/** May be blank: the table needs them all the same. */
const CELLS = new Set(['TD', 'TH']);
const HEADING = /^H[1-6]?$/;

function group(context: PDFContext, element: StructureElement): void {
  const kids: Kid[] = [];
  for (const kid of element.kids) {
    if (kid.kind !== 'element') {
      kids.push(kid);
      continue;
    }
    group(context, kid);
    if (kid.kids.length > 0 || CELLS.has(kid.type)) kids.push(kid);
  }
  element.kids = kids;
  if (element.type === 'NonStruct' && holdsLines(element)) element.type = 'Span';
  if (element.type === 'L') itemize(context, element);
  else if (element.type === 'LI') labelAndBody(context, element);
  else if (element.type === 'Figure') ungroupFigure(element);
  tidyAttributes(element);
  adopt(element);
  if (element.type === 'Table') completeRows(element, (row) => create(context, 'TD', row));
  nameSections(element);
  if (GROUPING.has(element.type)) paragraphs(context, element);
  own(element);
}

/** Whether it holds nothing but text and what stands within a line. */
function holdsLines(element: StructureElement): boolean {
  return element.kids.every((kid) => kid.kind !== 'element' || INLINE.has(kid.type));
}

function isType(kid: Kid | undefined, ...types: string[]): boolean {
  return kid?.kind === 'element' && types.includes(kid.type);
}

const SAYS = ['Lang', 'Alt', 'ActualText', 'E', 'ID'].map((name) => PDFName.of(name));

/** Whether an element says nothing but where its kids stand. */
function isBare({ dict }: StructureElement): boolean {
  return SAYS.every((key) => !dict.has(key));
}

/** The kids of an element of these types, where it says nothing else; otherwise itself. */
function unwrapped(kid: Kid, ...types: string[]): Kid[] {
  return kid.kind === 'element' && types.includes(kid.type) && isBare(kid) ? kid.kids : [kid];
}

/** Takes the kids of spans that say nothing, of wrappers, and of an entry's or page's own header. */
function adopt(element: StructureElement): void {
  element.kids = element.kids.flatMap((kid, index) => {
    if (kid.kind !== 'element' || !isBare(kid)) return [kid];
    const text = kid.type === 'Span' && !GROUPING.has(element.type);
    const wrapper = kid.type === 'NonStruct' && (!opensWithHeading(kid) || isHeader(kid, index, element));
    return text || wrapper ? kid.kids : [kid];
  });
}

function opensWithHeading(element: StructureElement): boolean {
  const [first] = element.kids;
  return first?.kind === 'element' && HEADING.test(first.type);
}

/** A group that opens its parent with a heading is the parent's header, unless others beside it have such a heading. */
function isHeader(kid: StructureElement, index: number, parent: StructureElement): boolean {
  if (index > 0) return false;
  const heading = (kid.kids[0] as StructureElement).type;
  const beside = parent.kids.slice(1).filter((each) => each.kind === 'element' && opensWithHeading(each));
  return !beside.some((each) => isType((each as StructureElement).kids[0], heading));
}

function nameSections(element: StructureElement): void {
  for (const kid of element.kids) {
    if (kid.kind !== 'element') continue;
    if (kid.type === 'NonStruct' || kid.type === 'Div') kid.type = opensWithHeading(kid) ? 'Sect' : 'Div';
  }
}

/** Text may not lie about between blocks: what stands in a line there is a paragraph. */
function paragraphs(context: PDFContext, element: StructureElement): void {
  const kids: Kid[] = [];
  let line: StructureElement | undefined;
  for (const kid of element.kids) {
    if (kid.kind === 'element' && !INLINE.has(kid.type)) {
      line = undefined;
      kids.push(kid);
    } else {
      if (!line) {
        line = create(context, 'P', element);
        kids.push(line);
      }
      line.kids.push(...unwrapped(kid, 'Span'));
      own(line);
    }
  }
  element.kids = kids;
}

/** A list whose items are not marked as such is one of terms: each with what is said of it. */
function itemize(context: PDFContext, list: StructureElement): void {
  const kids: Kid[] = [];
  let item: StructureElement | undefined;
  for (const kid of list.kids) {
    if (isType(kid, 'LI', 'L', 'Caption')) {
      item = undefined;
      kids.push(kid);
      continue;
    }
    // In-page, descriptions are given a role that comes out as a division; terms have none.
    const described = isType(kid, 'Div');
    const begun = item?.kids.some((each) => isType(each, 'LBody'));
    if (!item || (!described && begun)) {
      item = create(context, 'LI', list);
      kids.push(item);
    }
    const wanted = described ? 'LBody' : 'Lbl';
    let part = item.kids.find((each) => isType(each, wanted)) as StructureElement | undefined;
    if (!part) {
      part = create(context, wanted, item);
      item.kids.push(part);
    }
    part.kids.push(...unwrapped(kid, 'Span', 'Div'));
    own(part);
    own(item);
  }
  list.kids = kids;
}

/** An item holds a label, where it has one, and a body (ISO 32000-1, 14.8.4.3.3). */
function labelAndBody(context: PDFContext, item: StructureElement): void {
  const rest = item.kids.filter((kid) => !isType(kid, 'Lbl', 'LBody'));
  if (rest.length === 0) return;
  const body = create(context, 'LBody', item);
  body.kids = rest;
  adopt(body);
  nameSections(body);
  own(body);
  item.kids = [...item.kids.filter((kid) => isType(kid, 'Lbl', 'LBody')), body];
}

/** A figure that only holds the figure itself and its caption needs no text of its own, which would hide the caption. */
function ungroupFigure(figure: StructureElement): void {
  if (isBare(figure) && figure.kids.every((kid) => kid.kind === 'element')) figure.type = 'Div';
}

const A = PDFName.of('A');
const OWNER = PDFName.of('O');
const SPANS = [PDFName.of('RowSpan'), PDFName.of('ColSpan')];
const HEADERS = PDFName.of('Headers');

/** Chromium says of each cell that it spans one row and one column, and of many that they have no heads. */
function tidyAttributes({ dict, type }: StructureElement): void {
  const attributes = CELLS.has(type) ? dict.lookup(A) : undefined;
  if (!(attributes instanceof PDFArray)) return;
  for (let index = attributes.size() - 1; index >= 0; index -= 1) {
    const each = attributes.lookup(index);
    if (!(each instanceof PDFDict)) continue;
    for (const span of SPANS) if (String(each.get(span)) === '1') each.delete(span);
    const headers = each.get(HEADERS);
    if (headers instanceof PDFArray && headers.size() === 0) each.delete(HEADERS);
    if (each.keys().every((key) => key === OWNER)) attributes.remove(index);
  }
  if (attributes.size() === 0) dict.delete(A);
}

function own(element: StructureElement): void {
  for (const kid of element.kids) if (kid.kind === 'element') kid.parent = element;
}

function create(context: PDFContext, type: string, parent: StructureElement): StructureElement {
  const dict = context.obj({ Type: 'StructElem' });
  return { kind: 'element', ref: context.register(dict), dict, type, parent, kids: [] };
}
