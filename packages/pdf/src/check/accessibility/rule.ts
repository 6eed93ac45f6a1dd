import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from '@recto/pdf-objects';
import { STANDARD_TYPES } from '../../file/structure/standard-types.ts';
import { elementsOf, readTree, type StructureElement, type StructureTree } from '../../file/structure/tree.ts';
import { type LintFinding, lintFonts } from '../lint/lint-pdf.ts';
import { type MarkedPage, readMarkedPages } from './content.ts';

/** A condition of PDF/UA-1 that a program can decide. */
export interface Rule {
  id: string;
  /** What has to hold, and the failure condition of the Matterhorn Protocol 1.1 that it answers, where there is one. */
  description: string;
  /** The places where it does not hold. */
  check(document: CheckedDocument): Iterable<string>;
}

/** A PDF with what several rules look at. */
export interface CheckedDocument {
  pdf: PDFDocument;
  tree: StructureTree | undefined;
  elements: readonly StructureElement[];
  /** What the role map makes of each type that is not standard. */
  roles: ReadonlyMap<string, string>;
  /** The standard type that an element's type stands for. */
  typeOf(element: StructureElement): string;
  pages: readonly MarkedPage[];
  /** What the lint of this package says of the fonts. */
  fonts: readonly LintFinding[];
}

/** Reads once what the rules ask about. */
export function documentToCheck(pdf: PDFDocument): CheckedDocument {
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
    fonts: lintFonts(pdf),
  };
}

function readRoles(tree: StructureTree | undefined): Map<string, string> {
  const map = tree?.root.lookup(PDFName.of('RoleMap'));
  const entries = map instanceof PDFDict ? map.entries() : [];
  return new Map(
    entries.flatMap(([from, to]) => (to instanceof PDFName ? [[from.decodeText(), to.decodeText()]] : [])),
  );
}

/** The standard type that each type leads to; one that leads in a circle stays as it is. */
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

/** The entry of a dictionary, references followed. */
export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(nameOf(key));
}

/** The dictionary at an entry. */
export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = entry(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** The text at an entry, blanks at its ends aside; empty where there is none. */
export function textAt(dict: PDFDict | undefined, key: string): string {
  const value = entry(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';
}

/** The place of each element among those of its type, from 1. */
const places = new WeakMap<CheckedDocument, Map<StructureElement, number>>();

/** Says which element is meant: its type and its place among those of its type, such as `TH 3`. */
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
