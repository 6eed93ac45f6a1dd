import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { markArtifacts, type Owners } from './mark-artifacts.ts';
import { mergeContent } from './merge-content.ts';
import { regroup } from './regroup.ts';
import { ROLES, STANDARD_TYPES } from './standard-types.ts';
import { elementsOf, readTree, type StructureElement, type StructureTree, writeTree } from './tree.ts';

/** The text of links by their target: an address, or `#` and the name of a place in the document. */
export type LinkTexts = Readonly<Record<string, string>>;

/**
 * Adds what the tags of Chromium lack for PDF/UA-1: artifacts for margin boxes and decoration, standard types, bodies of
 * list items, descriptions of links, and the tab order. The drawing and the extracted text do not change.
 */
export function repairStructure(pdf: PDFDocument, links: LinkTexts = {}): void {
  const tree = readTree(pdf);
  if (!tree) return;
  const before = elementsOf(tree);
  separateArtifacts(pdf, before);
  regroup(pdf.context, tree);
  mergeContent(pdf, tree);
  mapRoles(pdf, tree);
  describeLinks(pdf, links);
  writeTree(pdf, tree, before);
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
}

/** Marks artifacts in all content, and removes them from their elements. */
function separateArtifacts(pdf: PDFDocument, elements: readonly StructureElement[]): void {
  const owners = new Map<PDFRef, Owners>();
  const ownersIn = (place: PDFRef): Owners => {
    const known = owners.get(place) ?? new Map();
    owners.set(place, known);
    return known;
  };
  for (const element of elements) {
    for (const kid of element.kids) {
      const place = kid.kind === 'content' ? (kid.stream ?? kid.page) : undefined;
      if (kid.kind === 'content' && place) ownersIn(place).set(kid.mcid, element);
    }
  }
  markArtifacts(pdf, ownersIn);
  for (const element of elements) {
    element.kids = element.kids.filter((kid) => {
      if (kid.kind !== 'content') return true;
      const place = kid.stream ?? kid.page;
      return place !== undefined && ownersIn(place).has(kid.mcid);
    });
  }
}

function mapRoles(pdf: PDFDocument, tree: StructureTree): void {
  const roles: Record<string, string> = {};
  for (const { type } of elementsOf(tree)) {
    if (!STANDARD_TYPES.has(type)) roles[type] = ROLES[type] ?? 'Span';
  }
  if (Object.keys(roles).length > 0) tree.root.set(PDFName.of('RoleMap'), pdf.context.obj(roles));
}

const CONTENTS = PDFName.of('Contents');

/** Gives each link annotation a description. */
function describeLinks(pdf: PDFDocument, links: LinkTexts): void {
  for (const { node } of pdf.getPages()) {
    const annotations = node.Annots();
    for (let index = 0; annotations && index < annotations.size(); index += 1) {
      const annotation = annotations.lookup(index);
      if (!(annotation instanceof PDFDict) || annotation.has(CONTENTS)) continue;
      const target = targetOf(annotation);
      if (target) annotation.set(CONTENTS, PDFHexString.fromText(links[target] || target));
    }
  }
}

/** The target of a link. */
function targetOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  if (uri instanceof PDFString || uri instanceof PDFHexString) return uri.decodeText();
  const place =
    annotation.lookup(PDFName.of('Dest')) ?? (action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined);
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  if (place instanceof PDFString || place instanceof PDFHexString) return `#${place.decodeText()}`;
  return place instanceof PDFArray ? '#' : undefined;
}
