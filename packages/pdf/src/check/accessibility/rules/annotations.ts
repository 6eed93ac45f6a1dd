import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { StructureElement } from '../../../file/structure/tree.ts';
import { type AccessibilityLocation, type CheckedDocument, entry, onPage, type Rule, textAt } from '../rule.ts';

/** Links and other annotations. */
export const annotationRules: Rule[] = [
  {
    id: 'links-tagged',
    message: 'Each link annotation is in a Link element (28-011).',
    *check(document) {
      for (const { place, subtype, owner } of annotationsOf(document)) {
        if (subtype === 'Link' && !(owner && document.typeOf(owner) === 'Link')) yield place;
      }
    },
  },
  {
    id: 'links-described',
    message: 'Each link annotation has a description (28-012).',
    *check(document) {
      for (const { place, subtype, dict } of annotationsOf(document)) {
        if (subtype === 'Link' && textAt(dict, 'Contents') === '') yield place;
      }
    },
  },
  {
    id: 'links-annotated',
    message: 'Each Link element contains its annotation.',
    *check(document) {
      for (const element of document.elements) {
        if (document.typeOf(element) !== 'Link') continue;
        if (!element.kids.some(({ kind }) => kind === 'object')) yield 'a Link element without annotation';
      }
    },
  },
  {
    id: 'annotations-tagged',
    message:
      'Other annotations are in an Annot element, form fields in a Form element, and both have a description (28-002, 28-004, 28-010).',
    *check(document) {
      for (const { place, subtype, owner, dict } of annotationsOf(document)) {
        if (subtype === 'Link' || subtype === 'Popup') continue;
        const wanted = subtype === 'Widget' ? 'Form' : 'Annot';
        if (!owner || document.typeOf(owner) !== wanted) yield place;
        else if (textAt(dict, subtype === 'Widget' ? 'TU' : 'Contents') === '' && textAt(owner.dict, 'Alt') === '')
          yield place;
      }
    },
  },
  {
    id: 'struct-parents',
    message: 'Each annotation has a StructParent, which leads to its element.',
    *check(document) {
      for (const { place, subtype, dict } of annotationsOf(document)) {
        if (subtype !== 'Popup' && !(entry(dict, 'StructParent') instanceof PDFNumber)) yield place;
      }
    },
  },
  {
    id: 'tab-order',
    message: 'On pages with annotations, the tab order follows the structure (28-008, 28-009).',
    *check({ pdf }) {
      for (const [index, { node }] of pdf.getPages().entries()) {
        const annotations = entry(node, 'Annots');
        const some = annotations instanceof PDFArray && annotations.size() > 0;
        if (some && entry(node, 'Tabs') !== PDFName.of('S')) yield onPage(index);
      }
    },
  },
];

interface Annotation {
  place: AccessibilityLocation;
  subtype: string;
  dict: PDFDict;
  owner: StructureElement | undefined;
}

/** The visible annotations of all pages, with the elements that refer to them. */
function annotationsOf({ pdf, elements }: CheckedDocument): Annotation[] {
  const owners = new Map<PDFRef, StructureElement>();
  for (const element of elements) {
    for (const kid of element.kids) if (kid.kind === 'object') owners.set(kid.object, element);
  }
  return pdf.getPages().flatMap(({ node }, index) => {
    const annotations = entry(node, 'Annots');
    const refs = annotations instanceof PDFArray ? annotations.asArray() : [];
    return refs.flatMap((ref, position): Annotation[] => {
      const dict = pdf.context.lookup(ref);
      if (!(dict instanceof PDFDict) || isHidden(dict)) return [];
      const subtype = String(entry(dict, 'Subtype')).slice(1);
      const owner = ref instanceof PDFRef ? owners.get(ref) : undefined;
      return [{ place: onPage(index, `annotation ${position + 1} (${subtype})`), subtype, dict, owner }];
    });
  });
}

function isHidden(annotation: PDFDict): boolean {
  const flags = entry(annotation, 'F');
  return flags instanceof PDFNumber && (flags.asNumber() & 2) !== 0;
}
