import { PDFArray, type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { completeRows } from './complete-rows.ts';
import { groupRows } from './group-rows.ts';
import { joinRows } from './join-rows.ts';
import { numberList } from './number-list.ts';
import { elementsOf, type Kid, type StructureElement, type StructureTree } from './tree.ts';

/**
 * Converts the elements of Chromium to the standard types of ISO 32000-1, 14.8.4: text moves to the element that it is
 * part of, sections and paragraphs get their types, list items get a label and a body, rows of a table a head and a body,
 * a figure with a caption becomes a group, and empty elements are removed.
 */
export function regroup(context: PDFContext, tree: StructureTree): void {
  tree.kids = tree.kids.filter((element) => {
    group(context, element);
    return element.kids.length > 0;
  });
}

/** Elements that contain other elements, not text. */
const GROUPING = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Aside', 'NonStruct']);
/** Inline elements. */
const INLINE = new Set(['Span', 'Link', 'Code', 'Em', 'Strong', 'Quote', 'Reference', 'Ruby', 'Annot', 'Form']);
/** Elements that stay even if they are empty. */
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
  if (element.type === 'NonStruct' && isParagraph(element)) element.type = 'Span';
  if (element.type === 'L') numberList(context, element);
  if (element.type === 'L') itemize(context, element);
  else if (element.type === 'LI') labelAndBody(context, element);
  else if (element.type === 'Figure') ungroupFigure(element);
  removeDefaultAttributes(element);
  unwrapChildren(element);
  if (element.type === 'Table') {
    joinRows(element, (cell, kids) => createGroup(context, 'P', cell, kids));
    // Spans of several rows may be defaults now.
    for (const each of elementsOf(element)) removeDefaultAttributes(each);
    completeRows(element, (row) => create(context, 'TD', row));
    groupRows(element, (type, rows) => createGroup(context, type, element, rows));
  }
  nameSections(element);
  const hasParagraphs = element.kids.some((kid) => isType(kid, 'P'));
  // A paragraph contains no other.
  if (hasParagraphs && element.type === 'P') element.type = 'Div';
  if (GROUPING.has(element.type) || (hasParagraphs && element.type === 'LBody')) paragraphs(context, element);
  setParents(element);
}

/** Whether an element contains only text and inline elements. */
function isParagraph(element: StructureElement): boolean {
  return element.kids.every((kid) => kid.kind !== 'element' || INLINE.has(kid.type));
}

function isType(kid: Kid | undefined, ...types: string[]): boolean {
  return kid?.kind === 'element' && types.includes(kid.type);
}

const PROPERTIES = ['Lang', 'Alt', 'ActualText', 'E', 'ID'].map((name) => PDFName.of(name));

/** Whether an element has no properties, so that it can be replaced by its children. */
function isBare({ dict }: StructureElement): boolean {
  return PROPERTIES.every((key) => !dict.has(key));
}

/** The children of an element if it has one of these types and no properties; otherwise the element itself. */
function unwrapped(kid: Kid, ...types: string[]): Kid[] {
  return kid.kind === 'element' && types.includes(kid.type) && isBare(kid) ? kid.kids : [kid];
}

/** Replaces spans without properties, wrappers, and the header of an entry or a page by their children. */
function unwrapChildren(element: StructureElement): void {
  element.kids = element.kids.flatMap((kid, index) => {
    if (kid.kind !== 'element' || !isBare(kid)) return [kid];
    const text = kid.type === 'Span' && !GROUPING.has(element.type);
    const wrapper = kid.type === 'NonStruct' && (!startsWithHeading(kid) || isHeader(kid, index, element));
    return text || wrapper ? kid.kids : [kid];
  });
}

function startsWithHeading(element: StructureElement): boolean {
  const [first] = element.kids;
  return first?.kind === 'element' && HEADING.test(first.type);
}

/** The first group of an element is its header if it starts with a heading that no sibling starts with. */
function isHeader(kid: StructureElement, index: number, parent: StructureElement): boolean {
  if (index > 0) return false;
  const heading = (kid.kids[0] as StructureElement).type;
  const siblings = parent.kids.slice(1).filter((each) => each.kind === 'element' && startsWithHeading(each));
  return !siblings.some((each) => isType((each as StructureElement).kids[0], heading));
}

function nameSections(element: StructureElement): void {
  for (const kid of element.kids) {
    if (kid.kind !== 'element') continue;
    if (kid.type === 'NonStruct' || kid.type === 'Div') kid.type = startsWithHeading(kid) ? 'Sect' : 'Div';
  }
}

/** Text and inline elements between blocks become paragraphs. */
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
      setParents(line);
    }
  }
  element.kids = kids;
}

/** A list without items is a description list: each term becomes the label of an item, its descriptions the body. */
function itemize(context: PDFContext, list: StructureElement): void {
  const kids: Kid[] = [];
  let item: StructureElement | undefined;
  for (const kid of list.kids) {
    if (isType(kid, 'LI', 'L', 'Caption')) {
      item = undefined;
      kids.push(kid);
      continue;
    }
    // `in-page.ts` gives descriptions a role that Chromium tags as Div; terms have none.
    const described = isType(kid, 'Div');
    const hasBody = item?.kids.some((each) => isType(each, 'LBody'));
    if (!item || (!described && hasBody)) {
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
    setParents(part);
    setParents(item);
  }
  list.kids = kids;
}

/** An item contains an optional label and a body (ISO 32000-1, 14.8.4.3.3). */
function labelAndBody(context: PDFContext, item: StructureElement): void {
  const rest = item.kids.filter((kid) => !isType(kid, 'Lbl', 'LBody'));
  if (rest.length === 0) return;
  const body = create(context, 'LBody', item);
  body.kids = rest;
  unwrapChildren(body);
  nameSections(body);
  setParents(body);
  item.kids = [...item.kids.filter((kid) => isType(kid, 'Lbl', 'LBody')), body];
}

/** A figure that contains only an image and a caption becomes a group: alternative text would hide the caption. */
function ungroupFigure(figure: StructureElement): void {
  if (isBare(figure) && figure.kids.every((kid) => kid.kind === 'element')) figure.type = 'Div';
}

const A = PDFName.of('A');
const OWNER = PDFName.of('O');
const SPANS = [PDFName.of('RowSpan'), PDFName.of('ColSpan')];
const HEADERS = PDFName.of('Headers');

/** Removes default attributes, which Chromium writes for every cell: spans of 1 and empty headers. */
function removeDefaultAttributes({ dict, type }: StructureElement): void {
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

function setParents(element: StructureElement): void {
  for (const kid of element.kids) if (kid.kind === 'element') kid.parent = element;
}

function create(context: PDFContext, type: string, parent: StructureElement): StructureElement {
  const dict = context.obj({ Type: 'StructElem' });
  return { kind: 'element', ref: context.register(dict), dict, type, parent, kids: [] };
}

function createGroup(
  context: PDFContext,
  type: string,
  parent: StructureElement,
  kids: readonly Kid[],
): StructureElement {
  const group = create(context, type, parent);
  group.kids = [...kids];
  setParents(group);
  return group;
}
