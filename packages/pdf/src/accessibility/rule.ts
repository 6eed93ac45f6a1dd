import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { nameOf } from '../content/names.ts';
import { type LintFinding, lintFonts } from '../lint/lint-pdf.ts';
import { STANDARD_TYPES } from '../structure/standard-types.ts';
import { elementsOf, readTree, type StructureElement, type StructureTree } from '../structure/tree.ts';
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
  return {
    pdf,
    tree,
    elements: tree ? elementsOf(tree) : [],
    roles,
    typeOf: ({ type }) => resolved(type, roles),
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

function resolved(type: string, roles: ReadonlyMap<string, string>): string {
  let role = type;
  for (let steps = 0; !STANDARD_TYPES.has(role) && steps <= roles.size; steps += 1) role = roles.get(role) ?? role;
  return role;
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

/** Says which element is meant: its type and its place among those of its type, such as `TH 3`. */
export function placeOf(document: CheckedDocument, element: StructureElement): string {
  const alike = document.elements.filter(({ type }) => type === element.type);
  return `${element.type} ${alike.indexOf(element) + 1}`;
}
