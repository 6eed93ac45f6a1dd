import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { nameOf, nameText } from '@recto/pdf-objects';

/** An element of the structure tree. */
export interface StructureElement {
  kind: 'element';
  ref: PDFRef;
  dict: PDFDict;
  /** Structure type as written, without the slash: `P`, `LI`, `NonStruct`. */
  type: string;
  parent: StructureElement | undefined;
  kids: Kid[];
}

/** A marked-content sequence of a content stream. */
export interface MarkedContent {
  kind: 'content';
  mcid: number;
  /** The page that shows it. */
  page: PDFRef | undefined;
  /** The form XObject that contains it; undefined for the content of the page itself. */
  stream: PDFRef | undefined;
}

/** An annotation that belongs to an element, such as that of a link. */
export interface ObjectReference {
  kind: 'object';
  object: PDFRef;
  page: PDFRef | undefined;
}

export type Kid = StructureElement | MarkedContent | ObjectReference;

/** The structure tree of a PDF. */
export interface StructureTree {
  root: PDFDict;
  kids: StructureElement[];
}

const K = PDFName.of('K');
const P = PDFName.of('P');
const S = PDFName.of('S');
const PG = PDFName.of('Pg');
const MCID = PDFName.of('MCID');
const STM = PDFName.of('Stm');
const OBJ = PDFName.of('Obj');
const NUMS = PDFName.of('Nums');
const KIDS = PDFName.of('Kids');
const PARENT_TREE = PDFName.of('ParentTree');
const STRUCT_PARENT = PDFName.of('StructParent');
const STRUCT_PARENTS = PDFName.of('StructParents');

/** Reads the structure tree (ISO 32000-1, 14.7); undefined if the PDF has none. */
export function readTree(pdf: PDFDocument): StructureTree | undefined {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  const { context } = pdf;
  const seen = new Set<PDFRef>();

  function elementOf(ref: PDFRef, parent: StructureElement | undefined): StructureElement | undefined {
    const dict = context.lookup(ref);
    // Guards against cycles.
    if (!(dict instanceof PDFDict) || seen.has(ref)) return undefined;
    seen.add(ref);
    const type = dict.lookup(S);
    const element: StructureElement = {
      kind: 'element',
      ref,
      dict,
      type: type instanceof PDFName ? nameText(type) : '',
      parent,
      kids: [],
    };
    const page = dict.get(PG);
    const kids = listed(dict);
    for (const kid of kids) {
      const read = kidOf(kid, element, page instanceof PDFRef ? page : undefined);
      if (read) element.kids.push(read);
    }
    return element;
  }

  function kidOf(kid: unknown, parent: StructureElement, page: PDFRef | undefined): Kid | undefined {
    if (kid instanceof PDFNumber) return { kind: 'content', mcid: kid.asNumber(), page, stream: undefined };
    const dict = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (!(dict instanceof PDFDict)) return undefined;
    const own = dict.get(PG);
    const on = own instanceof PDFRef ? own : page;
    const mcid = dict.lookup(MCID);
    if (mcid instanceof PDFNumber) {
      const stream = dict.get(STM);
      return {
        kind: 'content',
        mcid: mcid.asNumber(),
        page: on,
        stream: stream instanceof PDFRef ? stream : undefined,
      };
    }
    const object = dict.get(OBJ);
    if (object instanceof PDFRef) return { kind: 'object', object, page: on };
    return kid instanceof PDFRef ? elementOf(kid, parent) : undefined;
  }

  const kids = listed(root).flatMap((kid) => (kid instanceof PDFRef ? (elementOf(kid, undefined) ?? []) : []));
  return { root, kids };
}

function listed(dict: PDFDict): unknown[] {
  const value = dict.lookup(K);
  if (value instanceof PDFArray) return value.asArray();
  return value === undefined ? [] : [dict.get(K)];
}

/** All elements of a tree or below an element, in document order. */
export function elementsOf(parent: StructureTree | StructureElement): StructureElement[] {
  const found: StructureElement[] = [];
  const visit = (kids: readonly Kid[]) => {
    for (const kid of kids) {
      if (kid.kind !== 'element') continue;
      found.push(kid);
      visit(kid.kids);
    }
  };
  visit(parent.kids);
  return found;
}

/** An element and its ancestors, nearest first. */
export function* withAncestors(element: StructureElement): Generator<StructureElement> {
  for (let each: StructureElement | undefined = element; each; each = each.parent) yield each;
}

/** Writes a changed tree and its parent tree. Deletes elements that are no longer in it. */
export function writeTree(pdf: PDFDocument, tree: StructureTree, before: readonly StructureElement[]): void {
  const { context } = pdf;
  const kept = new Set<PDFRef>();
  const rootRef = pdf.catalog.get(PDFName.of('StructTreeRoot')) as PDFRef;
  for (const element of elementsOf(tree)) {
    kept.add(element.ref);
    writeElement(pdf, element, rootRef);
  }
  for (const { ref } of before) if (!kept.has(ref)) context.delete(ref);
  const [only, ...more] = tree.kids;
  tree.root.set(K, only && more.length === 0 ? only.ref : context.obj(tree.kids.map(({ ref }) => ref)));
  writeParentTree(pdf, tree);
}

function writeElement({ context }: PDFDocument, element: StructureElement, root: PDFRef): void {
  const { dict, kids } = element;
  dict.set(S, nameOf(element.type));
  dict.set(P, element.parent?.ref ?? root);
  const page = firstPage(kids);
  if (page) dict.set(PG, page);
  else dict.delete(PG);
  const written = kids.map((kid) => {
    if (kid.kind === 'element') return kid.ref;
    if (kid.kind === 'object') return context.obj({ Type: 'OBJR', Obj: kid.object, ...(kid.page && { Pg: kid.page }) });
    if (!kid.stream && kid.page === page) return PDFNumber.of(kid.mcid);
    return context.obj({
      Type: 'MCR',
      MCID: kid.mcid,
      ...(kid.page && { Pg: kid.page }),
      ...(kid.stream && { Stm: kid.stream }),
    });
  });
  if (written.length === 0) dict.delete(K);
  else dict.set(K, written.length === 1 && written[0] ? written[0] : context.obj(written));
}

function firstPage(kids: Kid[]): PDFRef | undefined {
  for (const kid of kids) if (kid.kind === 'content' && !kid.stream) return kid.page;
  return undefined;
}

/** The parent tree maps content and annotations to their elements (ISO 32000-1, 14.7.4.4). */
function writeParentTree(pdf: PDFDocument, tree: StructureTree): void {
  const { context } = pdf;
  deleteTree(pdf, tree.root.get(PARENT_TREE));
  const owners = new Map<PDFRef, PDFRef[] | PDFRef>();
  for (const element of elementsOf(tree)) {
    for (const kid of element.kids) {
      if (kid.kind === 'object') owners.set(kid.object, element.ref);
      if (kid.kind !== 'content') continue;
      const place = kid.stream ?? kid.page;
      if (!place) continue;
      let list = owners.get(place);
      if (!Array.isArray(list)) {
        list = [];
        owners.set(place, list);
      }
      list[kid.mcid] = element.ref;
    }
  }
  const keyed = Array.from(owners, ([place, owner]) => ({ dict: dictOf(pdf, place), owner }));
  const used = keyed.flatMap(({ dict, owner }) => keyOf(dict, owner) ?? []);
  let next = Math.max(-1, ...used) + 1;
  const entries: [number, PDFRef][] = [];
  for (const { dict, owner } of keyed) {
    if (!dict) continue;
    const key = keyOf(dict, owner) ?? next++;
    dict.set(Array.isArray(owner) ? STRUCT_PARENTS : STRUCT_PARENT, PDFNumber.of(key));
    const value = Array.isArray(owner) ? context.register(context.obj(Array.from(owner, (ref) => ref ?? null))) : owner;
    entries.push([key, value]);
  }
  entries.sort(([one], [other]) => one - other);
  tree.root.set(PARENT_TREE, context.register(context.obj({ Nums: entries.flat() })));
  tree.root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));
}

function keyOf(dict: PDFDict | undefined, owner: PDFRef[] | PDFRef): number | undefined {
  const key = dict?.lookup(Array.isArray(owner) ? STRUCT_PARENTS : STRUCT_PARENT);
  return key instanceof PDFNumber ? key.asNumber() : undefined;
}

/** The dictionary of a page, an annotation or a form XObject. */
function dictOf({ context }: PDFDocument, ref: PDFRef): PDFDict | undefined {
  const object = context.lookup(ref);
  if (object instanceof PDFDict) return object;
  return object && 'dict' in object && object.dict instanceof PDFDict ? object.dict : undefined;
}

function deleteTree(pdf: PDFDocument, node: unknown): void {
  const { context } = pdf;
  const dict = node instanceof PDFRef ? context.lookup(node) : node;
  if (!(dict instanceof PDFDict)) return;
  const kids = dict.lookup(KIDS);
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) deleteTree(pdf, kid);
  const nums = dict.lookup(NUMS);
  if (nums instanceof PDFArray) {
    for (const value of nums.asArray()) {
      if (value instanceof PDFRef && context.lookup(value) instanceof PDFArray) context.delete(value);
    }
  }
  if (node instanceof PDFRef) context.delete(node);
}
