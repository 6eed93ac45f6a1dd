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

/** What judges use of a text that is open. */
export interface ReadableText {
  pages: number;
  /** @param page from 0 */
  itemsOf(page: number, characters: 'normal'): Promise<PdfjsText[]>;
  fontName(item: PdfjsText): string | undefined;
}

/** The text items of all pages. Nothing is sorted, joined or left out. */
export async function textItemsOf(text: ReadableText): Promise<TextItem[]> {
  const items: TextItem[] = [];
  for (let page = 0; page < text.pages; page += 1) {
    for (const item of await text.itemsOf(page, 'normal')) items.push(textItem(item, text.fontName(item) ?? '', page));
  }
  return items;
}

function textItem({ str, transform, width, height, hasEOL }: PdfjsText, font: string, page: number): TextItem {
  const [, , , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, height, font, endsLine: hasEOL, page };
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
