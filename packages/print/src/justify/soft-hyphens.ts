import { SOFT_HYPHEN } from './hyphenation.ts';

/** Puts soft hyphens into the text of an element, before these characters of it. Elements in it stay as they are. */
export function insertSoftHyphens(element: HTMLElement, places: readonly number[]): void {
  for (const { node, offset } of placesIn(element, places).reverse()) node.insertData(offset, SOFT_HYPHEN);
}

/** Takes away those that {@link insertSoftHyphens} put in at the same places. */
export function removeSoftHyphens(element: HTMLElement, places: readonly number[]): void {
  const written = places.map((place, index) => place + index);
  for (const { node, offset } of placesIn(element, written).reverse())
    if (node.data[offset] === SOFT_HYPHEN) node.deleteData(offset, 1);
}

/** @param places in ascending order */
function placesIn(element: HTMLElement, places: readonly number[]): { node: Text; offset: number }[] {
  const found: { node: Text; offset: number }[] = [];
  if (places.length === 0) return found;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const end = start + node.length;
    for (let place = places[found.length]; place !== undefined && place < end; place = places[found.length])
      found.push({ node, offset: place - start });
    start = end;
  }
  return found;
}
