import { checkOperatorCount, openPdf } from '@recto/pdf-objects';
import { withParseErrors } from '../parse-error.ts';
import { textCopy } from './text-copy.ts';

/** No console output, no code generated from the file, no images, no network requests; with the names of fonts. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  maxImageSize: 0,
  useWorkerFetch: false,
  enableXfa: false,
  // Newer versions keep the names to themselves without it.
  fontExtraProperties: true,
  // A font without glyphs is not to be searched for on the machine.
  useSystemFonts: false,
};

type PdfjsDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type PdfjsPage = Awaited<ReturnType<PdfjsDocument['getPage']>>;

/** An item of text of pdf.js, in the order of the content stream. */
export type PdfjsItem = Extract<Awaited<ReturnType<PdfjsPage['getTextContent']>>['items'][number], { str: string }>;

/** The text of a PDF, open in pdf.js. */
export interface OpenText {
  pages: number;
  /**
   * The items of a page, from 0, in the order of the content stream.
   *
   * @param characters `written`: as they are in the file; `normal`: ligatures and other forms as their letters, which is what
   * pdf.js itself does
   */
  itemsOf(page: number, characters: 'written' | 'normal'): Promise<PdfjsItem[]>;
  /** The name of the font of an item in the PDF, such as `AAAAAA+Inter-SemiBold`; undefined if it has none. */
  fontName(item: PdfjsItem): string | undefined;
}

/**
 * Opens the text of a PDF in pdf.js, within limits, for everything that reads it.
 *
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function withDocument<Result>(
  bytes: Uint8Array,
  read: (text: OpenText) => Promise<Result>,
): Promise<Result> {
  return withParseErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    const copy = await textCopy(pdf);
    // Imported here, because only those who read a PDF need pdf.js.
    const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
    const document = await getDocumentProxy(copy, OPTIONS);
    try {
      const { normalizeUnicode } = await getResolvedPDFJS();
      return await read(await openText(document, normalizeUnicode));
    } finally {
      await document.loadingTask.destroy();
    }
  });
}

/** @param document a {@link textCopy}, whose last page has all fonts and no text */
async function openText(document: PdfjsDocument, normalize: (text: string) => string): Promise<OpenText> {
  const fonts = await document.getPage(document.numPages);
  // The operator list loads the names of the fonts.
  await fonts.getOperatorList();
  const written = new Map<number, Promise<PdfjsItem[]>>();
  const writtenOn = (page: number) => {
    const items = written.get(page) ?? itemsOn(document, page, true);
    written.set(page, items);
    return items;
  };
  return {
    pages: document.numPages - 1,
    async itemsOf(page, characters) {
      const items = await writtenOn(page);
      if (characters === 'written') return items;
      // To read the page again takes longer, and gives other items only where their direction depends on the characters.
      if (items.some(({ str }) => RIGHT_TO_LEFT.test(str))) return itemsOn(document, page, false);
      return items.map((item) => ({ ...item, str: normalize(item.str) }));
    },
    fontName({ fontName: id }) {
      const { commonObjs } = fonts;
      return commonObjs.has(id) ? commonObjs.get(id)?.name : undefined;
    },
  };
}

/** Letters that pdf.js puts in the order of reading: Hebrew and Arabic with their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufeff]/;

async function itemsOn(document: PdfjsDocument, page: number, disableNormalization: boolean): Promise<PdfjsItem[]> {
  const { items } = await (await document.getPage(page + 1)).getTextContent({ disableNormalization });
  return items.filter((item) => 'str' in item);
}
