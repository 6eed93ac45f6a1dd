import {
  PDFDict as Dict,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFObjectCopier,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** The structure trees of several PDFs as one (ISO 32000-1, 14.7). */
export interface MergedStructure {
  /**
   * Takes over the tags of a PDF whose pages were copied.
   *
   * @param pages the copies, made with this copier
   */
  add(source: PDFDocument, copier: PDFObjectCopier, pages: readonly PDFPage[], title: string): void;
  /** Writes the tree into the PDF. */
  finish(): void;
}

/**
 * Each part becomes an article of one document. Its keys in the parent tree are counted on from those before, and its ids
 * get the number of the part, because all parts count from the same start.
 */
export function createMergedStructure(pdf: PDFDocument): MergedStructure {
  const { context, catalog } = pdf;
  const documentRef = context.nextRef();
  const articles: PDFRef[] = [];
  const parents = new Map<number, PDFObject>();
  const ids: [string, PDFRef][] = [];
  const roles = context.obj({});
  let nextKey = 0;

  function add(source: PDFDocument, copier: PDFObjectCopier, pages: readonly PDFPage[], title: string): void {
    const original = source.catalog.get(name('StructTreeRoot'));
    if (!(original instanceof PDFRef)) return;
    const rootRef = copier.copy(original);
    const root = context.lookup(rootRef, Dict);
    const article = context.register(context.obj({ Type: 'StructElem', S: 'Art', P: documentRef }));
    const dict = context.lookup(article, Dict);
    dict.set(name('T'), PDFHexString.fromText(title));
    const language = source.catalog.lookup(name('Lang'));
    if (language) dict.set(name('Lang'), language.clone());
    const kids = withoutDocument(elementsOf(root));
    for (const ref of kids) context.lookup(ref, Dict).set(name('P'), article);
    dict.set(name('K'), context.obj(kids));
    articles.push(article);
    for (const ref of kids) collectIds(ref, `${articles.length}-`);
    addParents(root, pages);
    const map = root.lookupMaybe(name('RoleMap'), Dict);
    for (const [key, value] of map?.entries() ?? []) if (!roles.has(key)) roles.set(key, value);
    context.delete(rootRef);
  }

  /** The elements of a part without the `Document` that it has around them: a document has one. */
  function withoutDocument(refs: readonly PDFRef[]): PDFRef[] {
    return refs.flatMap((ref) => {
      const element = context.lookup(ref, Dict);
      const kids = elementsOf(element);
      const isBare = element.get(name('S')) === name('Document') && kids.length === kidsOf(element).length;
      if (!isBare) return [ref];
      context.delete(ref);
      return kids;
    });
  }
  const kidsOf = (element: PDFDict): PDFObject[] => {
    const kids = element.lookup(name('K'));
    return kids instanceof PDFArray ? kids.asArray() : kids ? [element.get(name('K')) as PDFObject] : [];
  };
  const elementsOf = (element: PDFDict): PDFRef[] =>
    kidsOf(element).filter((kid): kid is PDFRef => {
      const value = kid instanceof PDFRef ? context.lookup(kid) : undefined;
      return value instanceof Dict && value.has(name('S'));
    });

  function collectIds(from: PDFRef, prefix: string): void {
    for (const waiting = [from]; waiting.length > 0; ) {
      const ref = waiting.pop() as PDFRef;
      const element = context.lookup(ref, Dict);
      waiting.push(...elementsOf(element));
      const id = element.lookup(name('ID'));
      if (id instanceof PDFString || id instanceof PDFHexString) {
        const renamed = prefix + id.decodeText();
        element.set(name('ID'), PDFString.of(renamed));
        ids.push([renamed, ref]);
      }
      for (const attributes of attributesOf(element)) {
        const headers = attributes.lookup(name('Headers'));
        if (!(headers instanceof PDFArray)) continue;
        const renamed = headers.asArray().map((header) => PDFString.of(prefix + textOf(header)));
        attributes.set(name('Headers'), context.obj(renamed));
      }
    }
  }
  function attributesOf(element: PDFDict): PDFDict[] {
    const attributes = element.lookup(name('A'));
    const list = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : [];
    return list.map((one) => (one instanceof PDFRef ? context.lookup(one) : one)).filter((one) => one instanceof Dict);
  }
  const textOf = (object: PDFObject) =>
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

  /** Numbers are given anew to what a page, or an annotation of one, is found by in the parent tree. */
  function addParents(root: PDFDict, pages: readonly PDFPage[]): void {
    const tree = new Map<number, PDFObject>();
    const start = root.lookupMaybe(name('ParentTree'), Dict);
    if (start) collectNumbers(start, tree);
    const renumber = (dict: PDFDict, entry: string) => {
      const key = dict.lookup(name(entry));
      const parent = key instanceof PDFNumber ? tree.get(key.asNumber()) : undefined;
      if (parent === undefined) return;
      parents.set(nextKey, parent);
      dict.set(name(entry), PDFNumber.of(nextKey));
      nextKey += 1;
    };
    for (const { node } of pages) {
      renumber(node, 'StructParents');
      for (const ref of node.Annots()?.asArray() ?? []) {
        const annotation = context.lookup(ref);
        if (annotation instanceof Dict) renumber(annotation, 'StructParent');
      }
    }
  }
  function collectNumbers(node: PDFDict, into: Map<number, PDFObject>): void {
    const numbers = node.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const key = numbers[index];
      if (key instanceof PDFNumber) into.set(key.asNumber(), numbers[index + 1] as PDFObject);
    }
    for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []) {
      collectNumbers(context.lookup(kid as PDFRef, Dict), into);
    }
  }

  function finish(): void {
    if (articles.length === 0) return;
    const rootRef = context.nextRef();
    const sorted = ids.toSorted(([one], [other]) => (one < other ? -1 : 1));
    const root = context.obj({
      Type: 'StructTreeRoot',
      K: documentRef,
      ParentTree: { Nums: [...parents].flat() },
      ParentTreeNextKey: nextKey,
      RoleMap: roles,
      ...(sorted.length > 0 ? { IDTree: { Names: sorted.flatMap(([id, ref]) => [PDFString.of(id), ref]) } } : {}),
    });
    context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: articles }));
    context.assign(rootRef, root);
    catalog.set(name('StructTreeRoot'), rootRef);
  }
  return { add, finish };
}
