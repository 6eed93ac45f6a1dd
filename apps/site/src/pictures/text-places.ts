import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Part } from './draw.ts';

/** A piece of text on a page, with its place in points from the lower left corner of the page. */
export interface TextItem {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Size of its type. */
  size: number;
}

/** The text of a page, in the order of drawing, with the size of the page in points. */
export interface PageText {
  items: TextItem[];
  width: number;
  height: number;
}

/** Reads where the text of a page is. */
export async function textOfPage(pdf: Uint8Array, number: number): Promise<PageText> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(number);
  const { items } = await page.getTextContent();
  const [, , width = 0, height = 0] = page.view;
  const read = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, size: item.height }]
      : [],
  );
  await task.destroy();
  return { items: read, width, height };
}

const letters = (text: string) => text.replaceAll(/[\s*]/g, '');

/**
 * The items that show a text, whatever spaces and marks of Markdown it has.
 *
 * @throws {Error} when the page does not have it
 */
export function itemsOf({ items }: PageText, text: string): TextItem[] {
  const joined = items.map((item) => letters(item.text));
  const start = joined.join('').indexOf(letters(text));
  if (start < 0) throw new Error(`The page does not have the text “${text}”.`);
  const end = start + letters(text).length;
  let at = 0;
  return items.filter((_, index) => {
    const from = at;
    at += joined[index]?.length ?? 0;
    return from < end && at > start;
  });
}

/** The part of the page that a text takes, with the height of its lines. */
export function placeOf(page: PageText, text: string): Part {
  const found = itemsOf(page, text);
  const left = Math.min(...found.map(({ x }) => x));
  const right = Math.max(...found.map(({ x, width }) => x + width));
  const top = Math.max(...found.map(({ y, size }) => y + size));
  const bottom = Math.min(...found.map(({ y, size }) => y - size * 0.3));
  return {
    left: left / page.width,
    top: (page.height - top) / page.height,
    width: (right - left) / page.width,
    height: (top - bottom) / page.height,
  };
}
