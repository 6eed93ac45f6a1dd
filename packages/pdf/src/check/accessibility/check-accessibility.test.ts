import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { contentOf, openPdf } from '@recto/pdf-objects';
import { beforeAll, describe, expect, it } from 'vitest';
import { attachSource } from '../../file/attachment/attach-source.ts';
import { embeddedFiles } from '../../file/attachment/embedded-files.ts';
import { setContent } from '../../file/streams.ts';
import { elementsOf, readTree, type StructureElement, type StructureTree } from '../../file/structure/tree.ts';
import { openPrinter } from '../../testing/printer.ts';
import { accessibilityRules, checkAccessibility } from './check-accessibility.ts';
import type { AccessibilityRule } from './rule.ts';

let printer: Awaited<ReturnType<typeof openPrinter>>;
let valid: Uint8Array;
let unrepaired: Uint8Array;
beforeAll(async () => {
  printer = await openPrinter();
  const style = '@page { @bottom-center { content: counter(page) } } table { border: 1px solid }';
  const body = `<main><article><h1>Ida Sund</h1><p>Her <i lang="la">motto</i> <a href="https://example.com/">here</a></p>
    <h2>Work</h2><ul><li>One</li><li>Two</li></ul>
    <table><tr><th scope="col">Year</th><th scope="col">Boat</th></tr><tr><td>2024</td><td>Gull</td></tr></table>
    <svg role="img" aria-label="A boat" width="20" height="20"><path d="M0 9H20L10 20Z" /></svg></article></main>`;
  const { raw, pdf } = await printer.print(body, { style });
  unrepaired = raw;
  const open = await openPdf(pdf);
  attachSource(open, { name: 'ida.yaml', content: 'name: Ida' }, new Date());
  valid = await open.save();
});

const name = (key: string) => PDFName.of(key);

/** An element by its type; the first by default. */
function element(pdf: PDFDocument, type: string, index = 0): StructureElement {
  const found = elementsOf(readTree(pdf) as StructureTree).filter((each) => each.type === type)[index];
  if (!found) throw new Error(`no ${type} ${index}`);
  return found;
}

function set(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(name(key), value);
}

function retype(pdf: PDFDocument, from: string, to: string, index = 0): void {
  set(element(pdf, from, index).dict, 'S', name(to));
}

function rootOf(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
}

function link(pdf: PDFDocument): PDFDict {
  return pdf.getPage(0).node.lookup(name('Annots'), PDFArray).lookup(0, PDFDict);
}

/** Changes the content of the page as text. */
function rewrite(pdf: PDFDocument, change: (content: string) => string): void {
  const page = pdf.getPage(0);
  setContent(page, Buffer.from(change(Buffer.from(contentOf(page)).toString('latin1')), 'latin1'));
}

function rewriteXmp(pdf: PDFDocument, change: (packet: string) => string): void {
  const ref = pdf.catalog.get(name('Metadata')) as PDFRef;
  const stream = pdf.context.lookup(ref) as PDFRawStream;
  const packet = change(Buffer.from(stream.getContents()).toString());
  pdf.context.assign(ref, PDFRawStream.of(stream.dict, Buffer.from(packet)));
}

/** Adds an annotation without an element. */
function annotate(pdf: PDFDocument, entries: Record<string, string>): PDFDict {
  const annotation = pdf.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], StructParent: 99, ...entries });
  pdf.getPage(0).node.lookup(name('Annots'), PDFArray).push(pdf.context.register(annotation));
  return annotation;
}

/** The font of the page with its descendant and its descriptor. */
function fontOf(pdf: PDFDocument): { font: PDFDict; descendant: PDFDict; descriptor: PDFDict } {
  const fonts = pdf.getPage(0).node.Resources()?.lookup(name('Font'), PDFDict) as PDFDict;
  const font = fonts.lookup(fonts.keys()[0] as PDFName, PDFDict);
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return { font, descendant, descriptor: descendant.lookup(name('FontDescriptor'), PDFDict) };
}

type Break = (pdf: PDFDocument) => void;

/** For each rule, a change that breaks only this rule. */
const breaks: Record<AccessibilityRule, Break> = {
  identifier: (pdf) => rewriteXmp(pdf, (packet) => packet.replace('<pdfuaid:part>1', '<pdfuaid:part>7')),
  'metadata-title': (pdf) => rewriteXmp(pdf, (packet) => packet.replace(/<dc:title>.*<\/dc:title>/, '')),
  'display-title': (pdf) => pdf.catalog.lookup(name('ViewerPreferences'), PDFDict).delete(name('DisplayDocTitle')),
  tagged: (pdf) => set(pdf.catalog.lookup(name('MarkInfo'), PDFDict), 'Marked', PDFBool.False),
  'no-suspects': (pdf) => set(pdf.catalog.lookup(name('MarkInfo'), PDFDict), 'Suspects', PDFBool.True),
  language: (pdf) => set(element(pdf, 'Span').dict, 'Lang', PDFString.of('old Latin')),
  'no-xfa': (pdf) => set(pdf.catalog, 'AcroForm', pdf.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') })),
  'layers-named': (pdf) => set(pdf.catalog, 'OCProperties', pdf.context.obj({ OCGs: [], D: {} })),
  'attachments-named': (pdf) => pdf.context.lookup(embeddedFiles(pdf)[0]?.specification, PDFDict).delete(name('UF')),
  'content-marked': (pdf) => rewrite(pdf, (content) => `${content}\n0 0 9 9 re f`),
  'artifacts-apart': (pdf) =>
    rewrite(pdf, (content) => content.replace(/<<\/MCID \d+ >>\s*BDC/, '$& /Artifact BMC EMC')),
  'forms-once': (pdf) => {
    const [mcid, form] = [0, pdf.context.nextRef()];
    const drawing = pdf.context.stream(`/P <</MCID ${mcid}>> BDC 0 0 9 9 re f EMC`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 9, 9],
      StructParents: 90,
    });
    pdf.context.assign(form, drawing);
    const objects = pdf.context.obj({ Twice: form });
    set(pdf.getPage(0).node.Resources() as PDFDict, 'XObject', objects);
    rewrite(pdf, (content) => `${content}\n/Twice Do /Twice Do`);
    const { dict, ref } = element(pdf, 'P');
    const reference = pdf.context.obj({ Type: 'MCR', MCID: mcid, Pg: pdf.getPage(0).ref, Stm: form });
    const kids = dict.lookup(name('K'), PDFArray);
    kids.push(reference);
    const numbers = rootOf(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    numbers.push(PDFNumber.of(90));
    numbers.push(pdf.context.obj([ref]));
  },
  'content-owned': (pdf) => rewrite(pdf, (content) => `${content}\n/P <</MCID 900>> BDC 0 0 9 9 re f EMC`),
  'parent-tree': (pdf) => {
    const numbers = rootOf(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    const owners = numbers.lookup(1, PDFArray);
    const first = owners.asArray().findIndex((owner) => owner instanceof PDFRef);
    owners.set(first, element(pdf, 'Table').ref);
  },
  'document-root': (pdf) => retype(pdf, 'Document', 'Part'),
  'types-standard': (pdf) => retype(pdf, 'P', 'Paragraph'),
  'roles-not-circular': (pdf) => set(rootOf(pdf), 'RoleMap', pdf.context.obj({ Chant: 'Song', Song: 'Chant' })),
  'standard-types-kept': (pdf) => set(rootOf(pdf), 'RoleMap', pdf.context.obj({ Sect: 'Div' })),
  'no-empty-elements': (pdf) => {
    const article = element(pdf, 'Art');
    const empty = pdf.context.obj({ Type: 'StructElem', S: 'P', P: article.ref });
    article.dict.lookup(name('K'), PDFArray).push(pdf.context.register(empty));
  },
  headings: (pdf) => retype(pdf, 'H2', 'H3'),
  'figures-described': (pdf) => element(pdf, 'Figure').dict.delete(name('Alt')),
  lists: (pdf) => retype(pdf, 'LI', 'P'),
  'list-content': (pdf) => {
    const item = element(pdf, 'LI');
    const label = item.kids[0] as StructureElement;
    const [content] = label.kids;
    if (content?.kind !== 'content') throw new Error('the label has no content');
    item.dict.lookup(name('K'), PDFArray).set(0, PDFNumber.of(content.mcid));
    set(item.dict, 'Pg', content.page as PDFRef);
    const numbers = rootOf(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    numbers.lookup(1, PDFArray).set(content.mcid, item.ref);
  },
  tables: (pdf) => retype(pdf, 'TR', 'Div', 1),
  'tables-regular': (pdf) => set(element(pdf, 'TD').dict, 'A', pdf.context.obj([{ O: 'Table', ColSpan: 2 }])),
  'table-heads': (pdf) => {
    element(pdf, 'TH').dict.delete(name('A'));
    element(pdf, 'TD').dict.delete(name('A'));
  },
  'notes-identified': (pdf) => retype(pdf, 'Span', 'Note'),
  'links-tagged': (pdf) => retype(pdf, 'Link', 'Span'),
  'links-described': (pdf) => link(pdf).delete(name('Contents')),
  'links-annotated': (pdf) => retype(pdf, 'Span', 'Link'),
  'annotations-tagged': (pdf) => {
    annotate(pdf, { Subtype: 'Text' }).set(name('Contents'), PDFHexString.fromText('A note'));
  },
  'struct-parents': (pdf) => {
    annotate(pdf, { Subtype: 'Popup' });
    link(pdf).delete(name('StructParent'));
  },
  'tab-order': (pdf) => set(pdf.getPage(0).node, 'Tabs', name('R')),
  'fonts-embedded': (pdf) => fontOf(pdf).descriptor.delete(name('FontFile2')),
  'glyphs-present': (pdf) => rewrite(pdf, (content) => content.replace(/<[0-9A-Fa-f]{4}> Tj/, '<0000> Tj')),
  'characters-mapped': (pdf) => fontOf(pdf).font.delete(name('ToUnicode')),
  'glyphs-addressed': (pdf) => fontOf(pdf).descendant.delete(name('CIDToGIDMap')),
};

/** Rules that must fail together: the parent tree is read by StructParent. */
const failTogether: Record<string, string[]> = { 'struct-parents': ['parent-tree'] };

async function failing(bytes: Uint8Array): Promise<string[]> {
  return [...new Set((await checkAccessibility(bytes)).map(({ rule }) => rule))];
}

it('finds no issue in a PDF of this package', async () => {
  expect(await checkAccessibility(valid)).toEqual([]);
});

it('finds many issues in a PDF of the browser', async () => {
  expect(await failing(unrepaired)).toEqual(
    expect.arrayContaining(['identifier', 'metadata-title', 'content-marked', 'lists', 'links-described']),
  );
});

it('has a test for every rule', () => {
  expect(Object.keys(breaks)).toEqual(accessibilityRules.map(({ id }) => id));
});

describe('finds exactly the broken rule', () => {
  it.each(Object.entries(breaks))('%s', async (rule, change) => {
    const pdf = await openPdf(valid);
    change(pdf);
    const found = (await failing(await pdf.save())).filter((each) => !failTogether[rule]?.includes(each));
    expect(found).toEqual([rule]);
  });
});

it('names the place that breaks a rule', async () => {
  const pdf = await openPdf(valid);
  element(pdf, 'TH', 1).dict.delete(name('A'));
  element(pdf, 'TD', 1).dict.delete(name('A'));
  expect(await checkAccessibility(await pdf.save())).toEqual([
    { rule: 'table-heads', message: expect.stringContaining('15-003'), location: { place: 'TH 2' } },
  ]);
});

it('fails for a file that is not a PDF', async () => {
  await expect(checkAccessibility(new TextEncoder().encode('name: Ida'))).rejects.toMatchObject({ code: 'not-a-pdf' });
});

describe('the PDF/UA identifier', () => {
  const identified = async (body: string, root?: string) => {
    const { pdf } = await printer.print(body, root === undefined ? {} : { root });
    return !(await failing(pdf)).includes('identifier');
  };

  it('is written if all rules pass', async () => {
    expect(await identified('<h1>Ida</h1><p>Text</p>')).toBe(true);
  });

  it.each([
    ['a heading level is skipped', '<h1>Ida</h1><h4>Work</h4>', undefined],
    ['there is no language', '<h1>Ida</h1>', ''],
    [
      'an image has no alternative text',
      '<h1>Ida</h1><img width="9" height="9" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
      undefined,
    ],
    ['a character has no glyph', '<h1>Ida</h1><p>\u0378</p>', undefined],
  ])('is not written if %s', async (_, body, root) => {
    expect(await identified(body, root)).toBe(false);
  });
});
