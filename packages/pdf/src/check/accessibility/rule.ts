import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from '@recto/pdf-objects';
import { STANDARD_TYPES } from '../../file/structure/standard-types.ts';
import { elementsOf, readTree, type StructureElement, type StructureTree } from '../../file/structure/tree.ts';
import type { FontIssue } from '../fonts/check-fonts.ts';
import { type MarkedPage, readMarkedPages } from './content.ts';

/** A condition of PDF/UA-1 that a program can decide. */
export interface Rule {
  id: AccessibilityRule;
  /** What the rule requires, with the failure conditions of the Matterhorn Protocol 1.1 that it covers. */
  message: string;
  /** The places that break the rule, in words or with what is known of them. */
  check(document: CheckedDocument): Iterable<AccessibilityLocation | string>;
}

/** The ids of the rules. */
export type AccessibilityRule =
  | 'identifier'
  | 'metadata-title'
  | 'display-title'
  | 'tagged'
  | 'no-suspects'
  | 'language'
  | 'no-xfa'
  | 'layers-named'
  | 'attachments-named'
  | 'content-marked'
  | 'artifacts-apart'
  | 'forms-once'
  | 'content-owned'
  | 'parent-tree'
  | 'document-root'
  | 'types-standard'
  | 'roles-not-circular'
  | 'standard-types-kept'
  | 'no-empty-elements'
  | 'headings'
  | 'figures-described'
  | 'lists'
  | 'list-content'
  | 'tables'
  | 'tables-regular'
  | 'table-heads'
  | 'notes-identified'
  | 'links-tagged'
  | 'links-described'
  | 'links-annotated'
  | 'annotations-tagged'
  | 'struct-parents'
  | 'tab-order'
  | 'fonts-embedded'
  | 'glyphs-present'
  | 'characters-mapped'
  | 'glyphs-addressed';

/** Where a PDF breaks a rule. */
export interface AccessibilityLocation {
  /** In words: a page, an element such as `TH 3`, a font. */
  place: string;
  /** Number of the page, from 1; absent if the place is not on one page. */
  page?: number;
  /** Name of the font; absent if the place is no font. */
  font?: string;
}

/** A page by its index, or something on it. */
export function onPage(index: number, what?: string): AccessibilityLocation {
  const page = index + 1;
  return { place: what ? `page ${page}, ${what}` : `page ${page}`, page };
}

/** A PDF with data that several rules use. */
export interface CheckedDocument {
  pdf: PDFDocument;
  tree: StructureTree | undefined;
  elements: readonly StructureElement[];
  /** The role map: the role of each type. */
  roles: ReadonlyMap<string, string>;
  /** The standard type of an element, by the role map. */
  typeOf(element: StructureElement): string;
  pages: readonly MarkedPage[];
  /** The issues of `checkFonts`. */
  fonts: readonly FontIssue[];
}

/** Reads the data that the rules use. */
export function documentToCheck(pdf: PDFDocument, fonts: readonly FontIssue[]): CheckedDocument {
  const tree = readTree(pdf);
  const roles = readRoles(tree);
  const standard = standardTypes(roles);
  return {
    pdf,
    tree,
    elements: tree ? elementsOf(tree) : [],
    roles,
    typeOf: ({ type }) => standard.get(type) ?? type,
    pages: readMarkedPages(pdf),
    fonts,
  };
}

function readRoles(tree: StructureTree | undefined): Map<string, string> {
  const map = tree?.root.lookup(PDFName.of('RoleMap'));
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.flatMap(([from, to]) => (to instanceof PDFName ? [[from.decodeText(), to.decodeText()]] : [])),
  );
}

/** The standard type that the role map leads to for each type. A type in a circle stays as it is. */
function standardTypes(roles: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of roles.keys()) {
    const way: string[] = [];
    const seen = new Set<string>();
    let role = type;
    while (!STANDARD_TYPES.has(role) && !found.has(role) && roles.has(role) && !seen.has(role)) {
      seen.add(role);
      way.push(role);
      role = roles.get(role) as string;
    }
    const standard = found.get(role) ?? role;
    for (const each of way) found.set(each, standard);
  }
  return found;
}

/** The value of an entry, with references resolved. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameOf(key));
}

/** The value of an entry if it is a dictionary. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entry(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** The trimmed text of an entry; empty if there is none. */
export function textAt(dict: PDFDict | undefined, key: string): string {
  const value = entry(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
}

/** The number of each element among those of its type, from 1. */
const places = new WeakMap<CheckedDocument, Map<StructureElement, number>>();

/** Names an element by its type and its number among those of its type, such as `TH 3`. */
export function placeOf(document: CheckedDocument, element: StructureElement): string {
  const known = places.get(document) ?? placesIn(document);
  places.set(document, known);
  return `${element.type} ${known.get(element) ?? 0}`;
}

function placesIn({ elements }: CheckedDocument): Map<StructureElement, number> {
  const counts = new Map<string, number>();
  return new Map(
    elements.map((element) => {
      const count = (counts.get(element.type) ?? 0) + 1;
      counts.set(element.type, count);
      return [element, count];
    }),
  );
}
