/** A text item of pdf.js, in the order of the content stream. Lengths in pt, from the lower left corner of the page. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Name of the font in the PDF, such as `AAAAAA+Inter-SemiBold`. */
  font: string;
  /** Whether pdf.js ends the line after this item. */
  endsLine: boolean;
  /** Page, from 0. */
  page: number;
}

interface PdfjsText {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
  hasEOL: boolean;
}

/** What judges use of a document of pdf.js. The versions 3 to 6 have it. */
export interface ReadableDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: (PdfjsText | object)[] }>;
    getOperatorList(): Promise<unknown>;
    commonObjs: { has(id: string): boolean; get(id: string): unknown };
  }>;
}

/** The text items of all pages. Nothing is sorted, joined or left out. */
export async function textItemsOf(document: ReadableDocument): Promise<TextItem[]> {
  const items: TextItem[] = [];
  for (let page = 0; page < document.numPages; page += 1) items.push(...(await textItemsOfPage(document, page)));
  return items;
}

async function textItemsOfPage(document: ReadableDocument, index: number): Promise<TextItem[]> {
  const page = await document.getPage(index + 1);
  const { items } = await page.getTextContent();
  // The operator list loads the names of the fonts.
  await page.getOperatorList();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const { str, transform, width, height, fontName, hasEOL } = item;
    const font = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as { name?: string } | null) : null;
    const [, , , , x = 0, y = 0] = transform;
    return [{ text: str, x, y, width, height, font: font?.name ?? '', endsLine: hasEOL, page: index }];
  });
}

/** The text of all items, with a line break where pdf.js ends a line, and after each page. */
export function plainTextOf(items: readonly TextItem[]): string {
  return items
    .map(({ text, endsLine, page }, index) => {
      const next = items[index + 1];
      return endsLine || (next && next.page !== page) ? `${text}\n` : text;
    })
    .join('');
}
