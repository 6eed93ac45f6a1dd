import { PDFArray, PDFDict, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { readNumberTree } from '../number-tree.ts';
import { type AccessibilityLocation, type CheckedDocument, entry, onPage, placeOf, type Rule } from '../rule.ts';

/** How content belongs to the structure. */
export const contentRules: Rule[] = [
  {
    id: 'content-marked',
    message: 'All content is tagged or an artifact (01-005).',
    *check({ pages }) {
      for (const [index, { unmarked }] of pages.entries()) {
        if (unmarked.length > 0) yield onPage(index, `${unmarked.length} operators (${unmarked[0]} first)`);
      }
    },
  },
  {
    id: 'artifacts-apart',
    message: 'No artifact is in tagged content, and no tagged content is in an artifact (01-003, 01-004).',
    *check({ pages }) {
      for (const [index, { crossed }] of pages.entries()) if (crossed > 0) yield onPage(index);
    },
  },
  {
    id: 'forms-once',
    message: 'A form XObject with tagged content is drawn only once (30-002).',
    *check({ pages }) {
      for (const [index, { repeatedForms }] of pages.entries()) if (repeatedForms > 0) yield onPage(index);
    },
  },
  {
    id: 'content-owned',
    message: 'Each tagged sequence has a unique number and belongs to exactly one element.',
    *check(document) {
      for (const [index, { sharedMcids }] of document.pages.entries()) {
        if (sharedMcids > 0) yield onPage(index, 'a number that is used twice');
      }
      yield* misplaced(document);
    },
  },
  {
    id: 'parent-tree',
    message: 'The parent tree maps content and annotations to their elements.',
    *check(document) {
      const { pdf, elements, tree } = document;
      const entries = readNumberTree(entry(tree?.root, 'ParentTree'));
      for (const element of elements) {
        for (const kid of element.kids) {
          if (kid.kind === 'element') continue;
          const place = kid.kind === 'object' ? kid.object : (kid.stream ?? kid.page);
          const object = place && pdf.context.lookup(place);
          const dict = object instanceof PDFDict ? object : object && 'dict' in object ? object.dict : undefined;
          const key =
            dict instanceof PDFDict ? entry(dict, kid.kind === 'object' ? 'StructParent' : 'StructParents') : undefined;
          const value = key instanceof PDFNumber ? entries.get(key.asNumber()) : undefined;
          const listed = pdf.context.lookup(value);
          const owner = kid.kind === 'content' && listed instanceof PDFArray ? ownerIn(listed, kid.mcid) : value;
          if (owner !== element.ref) yield placeOf(document, element);
        }
      }
    },
  },
];

function ownerIn(owners: PDFArray, mcid: number): unknown {
  return mcid < owners.size() ? owners.get(mcid) : undefined;
}

/** Content without an element, and elements with content that is not drawn. */
function* misplaced(document: CheckedDocument): Generator<AccessibilityLocation | string> {
  const owned = new Map<PDFRef, Set<number>>();
  const drawnIn = new Map<PDFRef, Set<number>>(document.pages.flatMap(({ drawn }) => [...drawn]));
  for (const element of document.elements) {
    for (const kid of element.kids) {
      const place = kid.kind === 'content' ? (kid.stream ?? kid.page) : undefined;
      if (kid.kind !== 'content' || !place) continue;
      const mcids = owned.get(place) ?? new Set();
      owned.set(place, mcids);
      if (mcids.has(kid.mcid)) yield `${placeOf(document, element)}, content of another element`;
      mcids.add(kid.mcid);
      if (!drawnIn.get(place)?.has(kid.mcid)) yield `${placeOf(document, element)}, content that is not drawn`;
    }
  }
  for (const [index, { drawn }] of document.pages.entries()) {
    for (const [place, mcids] of drawn) {
      for (const mcid of mcids)
        if (!owned.get(place)?.has(mcid)) yield onPage(index, `content ${mcid} without an element`);
    }
  }
}
