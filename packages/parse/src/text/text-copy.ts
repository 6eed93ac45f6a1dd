import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { checkCharacterRanges, contentOf, streamBytes } from '@recto/pdf-objects';

const name = PDFName.of;

/**
 * Copies only the text of a PDF: page sizes, the content of pages and forms, and fonts, without glyphs where text can be read
 * without them. Images, annotations and attachments are left out, patterns draw nothing, and every stream is decompressed.
 * pdf.js decompresses streams without limits; this copy has nothing left to decompress, and contains only what was checked.
 *
 * The last page is one more: it shows nothing, and selects every font once.
 *
 * @throws {ReadError} `damaged` or `too-large`
 */
export async function textCopy(pdf: PDFDocument): Promise<Uint8Array> {
  const copy = await PDFDocument.create({ updateMetadata: false });
  const copier = new TextCopier(pdf, copy);
  for (const page of pdf.getPages()) copier.addPage(page);
  copier.addFontPage();
  copier.decompressAll();
  // Compressing the objects again would only take time.
  return copy.save({ useObjectStreams: false, addDefaultPage: false });
}

class TextCopier {
  private readonly forms = new Map<PDFStream, Map<PDFDict | undefined, PDFRef>>();
  private readonly fonts = new Map<PDFDict, PDFRef>();
  private readonly objects: PDFObjectCopier;
  private blank: PDFRef | undefined;

  private readonly copy: PDFDocument;

  constructor(source: PDFDocument, copy: PDFDocument) {
    this.copy = copy;
    this.objects = PDFObjectCopier.for(source.context, copy.context);
  }

  addPage(page: PDFPage): void {
    const added = this.copy.addPage().node;
    for (const key of ['MediaBox', 'CropBox', 'Rotate', 'UserUnit']) {
      const value = page.node.getInheritableAttribute(name(key));
      const numbers = numbersOf(value && page.doc.context.lookup(value));
      if (numbers.length === 4) added.set(name(key), this.copy.context.obj(numbers));
      else if (numbers.length === 1 && !key.endsWith('Box')) added.set(name(key), PDFNumber.of(numbers[0] as number));
    }
    added.set(name('Contents'), this.stream(contentOf(page)));
    added.set(name('Resources'), this.resources(page.node.Resources()));
  }

  /** pdf.js tells the names of the fonts of a page that it would draw. To prepare this one takes less time than any other. */
  addFontPage(): void {
    const { context } = this.copy;
    const added = this.copy.addPage().node;
    const fonts = Array.from(this.fonts.values(), (ref, index) => [`F${index}`, ref] as const);
    const content = fonts.map(([font]) => `/${font} 1 Tf\n`).join('');
    added.set(name('Contents'), this.stream(new TextEncoder().encode(content)));
    added.set(name('Resources'), context.obj({ Font: Object.fromEntries(fonts) }));
  }

  private stream(bytes: Uint8Array, dict = this.copy.context.obj({})): PDFRef {
    return this.copy.context.register(PDFRawStream.of(dict, bytes));
  }

  private resources(resources: PDFDict | undefined): PDFDict {
    const { context } = this.copy;
    const copied = context.obj({});
    copied.set(
      name('Font'),
      this.each(resources, 'Font', (font) => (font instanceof PDFDict ? this.font(font) : undefined)),
    );
    copied.set(
      name('XObject'),
      this.each(resources, 'XObject', (form) => this.form(form, resources)),
    );
    copied.set(
      name('ExtGState'),
      this.each(resources, 'ExtGState', (state) => this.state(state)),
    );
    copied.set(
      name('Pattern'),
      this.each(resources, 'Pattern', () => this.blankPattern()),
    );
    return copied;
  }

  private each(
    resources: PDFDict | undefined,
    category: string,
    copied: (object: PDFObject | undefined) => PDFObject | undefined,
  ): PDFDict {
    const entries = resources?.lookup(name(category));
    const result = this.copy.context.obj({});
    for (const [key, value] of entries instanceof PDFDict ? entries.entries() : []) {
      const object = copied(resources?.context.lookup(value));
      if (object) result.set(key, object);
    }
    return result;
  }

  private form(form: PDFObject | undefined, outer: PDFDict | undefined): PDFRef | undefined {
    if (!(form instanceof PDFStream) || form.dict.lookup(name('Subtype')) !== name('Form')) return undefined;
    const own = form.dict.lookup(name('Resources'));
    const resources = own instanceof PDFDict ? own : outer;
    const known = this.forms.get(form) ?? new Map<PDFDict | undefined, PDFRef>();
    this.forms.set(form, known);
    const copied = known.get(resources);
    if (copied) return copied;
    const { context } = this.copy;
    const dict = context.obj({ Type: 'XObject', Subtype: 'Form' });
    const ref = this.stream(streamBytes(form), dict);
    known.set(resources, ref);
    for (const [key, count] of [
      ['BBox', 4],
      ['Matrix', 6],
    ] as const) {
      const numbers = numbersOf(form.dict.lookup(name(key)));
      if (numbers.length === count) dict.set(name(key), context.obj(numbers));
    }
    dict.set(name('Resources'), this.resources(resources));
    return ref;
  }

  /** A pattern that draws nothing. Where a pattern is missing, pdf.js ends the page, and with it the names of its fonts. */
  private blankPattern(): PDFRef {
    const square = [0, 0, 1, 1];
    const tiling = { PatternType: 1, PaintType: 1, TilingType: 1, BBox: square, XStep: 1, YStep: 1, Resources: {} };
    this.blank ??= this.stream(new Uint8Array(), this.copy.context.obj(tiling));
    return this.blank;
  }

  /** Only the font of a graphics state matters, and its size. */
  private state(state: PDFObject | undefined): PDFDict | undefined {
    const pair = state instanceof PDFDict ? state.lookup(name('Font')) : undefined;
    const font = pair instanceof PDFArray ? pair.lookup(0) : undefined;
    const size = pair instanceof PDFArray ? pair.lookup(1) : undefined;
    if (!(font instanceof PDFDict && size instanceof PDFNumber)) return this.copy.context.obj({});
    return this.copy.context.obj({ Font: [this.font(font), size] });
  }

  private font(font: PDFDict): PDFRef {
    const known = this.fonts.get(font);
    if (known) return known;
    for (const key of ['ToUnicode', 'Encoding']) {
      const map = font.lookup(name(key));
      // Checked here, because pdf.js maps every range without a limit.
      if (map instanceof PDFStream) checkCharacterRanges(streamBytes(map));
    }
    // The glyphs of a Type 3 font are content streams, which may draw anything.
    const plain = font.clone();
    if (plain.has(name('CharProcs'))) {
      plain.set(name('CharProcs'), font.context.obj({}));
      plain.delete(name('Resources'));
    }
    withoutGlyphs(plain);
    const ref = this.copy.context.register(this.objects.copy(plain));
    this.fonts.set(font, ref);
    return ref;
  }

  /** Decompresses the streams of the fonts. */
  decompressAll(): void {
    for (const [ref, object] of this.copy.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream && object.dict.has(name('Filter')))) continue;
      const bytes = streamBytes(object);
      object.dict.delete(name('Filter'));
      object.dict.delete(name('DecodeParms'));
      this.copy.context.assign(ref, PDFRawStream.of(object.dict, bytes));
    }
  }
}

/** The name of a font of which a file has a part (ISO 32000-1, 9.6.4): that of no font of a machine. */
const SUBSET = /^[A-Z]{6}\+/;

/**
 * Leaves the glyphs out of a TrueType font whose text needs none of them: each code is two bytes long, and the file says
 * which characters the codes are, and how wide. Browsers write such fonts. pdf.js would read every glyph.
 *
 * @param font a dictionary of its own, which is changed
 */
function withoutGlyphs(font: PDFDict): void {
  const isPlain =
    font.lookup(name('Encoding')) === name('Identity-H') && font.lookup(name('ToUnicode')) instanceof PDFStream;
  const descendants = font.lookup(name('DescendantFonts'));
  const descendant = descendants instanceof PDFArray && descendants.size() === 1 ? descendants.lookup(0) : undefined;
  const descriptor = descendant instanceof PDFDict ? descendant.lookup(name('FontDescriptor')) : undefined;
  if (!isPlain || !(descendant instanceof PDFDict && descriptor instanceof PDFDict)) return;
  const names = [font.lookup(name('BaseFont')), descriptor.lookup(name('FontName'))];
  const isSubset = names.every((each) => each instanceof PDFName && SUBSET.test(each.decodeText()));
  if (!isSubset || !descendant.has(name('W')) || !descriptor.has(name('FontFile2'))) return;
  const [bare, described] = [descendant.clone(), descriptor.clone()];
  described.delete(name('FontFile2'));
  bare.set(name('FontDescriptor'), described);
  font.set(name('DescendantFonts'), font.context.obj([bare]));
}

/** A finite number, or the numbers of an array; none if the array contains anything else. */
function numbersOf(value: PDFObject | undefined): number[] {
  const values = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  const numbers = values.flatMap((each) => (each instanceof PDFNumber ? each.asNumber() : []));
  return numbers.length === values.length && numbers.every(Number.isFinite) ? numbers : [];
}
