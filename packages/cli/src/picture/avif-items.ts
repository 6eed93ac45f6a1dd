import { type Box, boxesIn, numbersOf } from './iso-boxes.ts';
import { PictureError, slice } from './picture-error.ts';

/** A picture, a part of one, or what is said about one (HEIF, ISO/IEC 23008-12). */
export interface Item {
  id: number;
  type: string;
  data: Buffer;
  properties: { box: Box; essential: boolean }[];
}

/** That an item is made of others (`dimg`), or is the transparency of one (`auxl`). */
export interface ItemReference {
  type: string;
  from: number;
  to: number[];
}

export interface AvifItems {
  primary: number;
  items: Map<number, Item>;
  references: ItemReference[];
}

/** The items of an AVIF picture. */
export function avifItems(file: Buffer): AvifItems {
  const top = boxesIn(file);
  const meta = top.find(({ type }) => type === 'meta');
  if (!meta) throw new PictureError('it is no whole AVIF');
  const parts = boxesIn(meta.content.subarray(4));
  const find = (type: string) => {
    const part = parts.find((part) => part.type === type);
    if (!part) throw new PictureError('it is no whole AVIF');
    return part.content;
  };
  const types = itemTypes(find('iinf'));
  const properties = itemProperties(find('iprp'));
  const places = itemPlaces(find('iloc'));
  const data = parts.find(({ type }) => type === 'idat')?.content ?? Buffer.alloc(0);
  const items = new Map<number, Item>();
  let left = file.length;
  for (const [id, type] of types) {
    const place = places.get(id) ?? { inside: false, extents: [] };
    const parts = place.extents.map(([offset, length]) => {
      const source = place.inside ? data : file;
      const part = slice(source, offset, length || source.length - offset);
      // Parts that name the same bytes over and over would fill any memory.
      left -= part.length;
      if (left < 0) throw new PictureError('it is no whole AVIF');
      return part;
    });
    items.set(id, { id, type, data: Buffer.concat(parts), properties: properties.get(id) ?? [] });
  }
  const pitm = find('pitm');
  const references = parts.find(({ type }) => type === 'iref');
  return {
    primary: numbersOf(pitm, 4).next(pitm[0] ? 4 : 2),
    items,
    references: references ? itemReferences(references.content) : [],
  };
}

function itemTypes(iinf: Buffer): Map<number, string> {
  const types = new Map<number, string>();
  for (const { content } of boxesIn(iinf.subarray(iinf[0] ? 8 : 6))) {
    const version = content[0] as number;
    if (version < 2) throw new PictureError('it is no AVIF of a known version');
    const numbers = numbersOf(content, 4);
    const id = numbers.next(version === 2 ? 2 : 4);
    numbers.next(2);
    types.set(id, slice(numbers.rest(), 0, 4).toString('latin1'));
  }
  return types;
}

/** Where the data of items are: in the file, or inside of the box `idat`. */
function itemPlaces(iloc: Buffer): Map<number, { inside: boolean; extents: [number, number][] }> {
  const places = new Map<number, { inside: boolean; extents: [number, number][] }>();
  const version = iloc[0] as number;
  const numbers = numbersOf(iloc, 4);
  const sizes = numbers.next(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const count = numbers.next(version < 2 ? 2 : 4);
  for (let index = 0; index < count; index++) {
    const id = numbers.next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : numbers.next(2) & 15;
    if (numbers.next(2) !== 0 || method > 1) throw new PictureError('its data stand outside of it');
    const base = numbers.next(baseSize);
    const extents: [number, number][] = [];
    for (let extent = numbers.next(2); extent > 0; extent--) {
      numbers.next(indexSize);
      const offset = base + numbers.next(offsetSize);
      extents.push([offset, numbers.next(lengthSize)]);
    }
    places.set(id, { inside: method === 1, extents });
  }
  return places;
}

function itemProperties(iprp: Buffer): Map<number, Item['properties']> {
  const [container, ...associations] = boxesIn(iprp);
  const boxes = container?.type === 'ipco' ? boxesIn(container.content) : [];
  const properties = new Map<number, Item['properties']>();
  for (const { content } of associations) {
    const wide = ((content[3] as number) & 1) === 1;
    const numbers = numbersOf(content, 4);
    for (let count = numbers.next(4); count > 0; count--) {
      const id = numbers.next(content[0] ? 4 : 2);
      const list = properties.get(id) ?? [];
      for (let left = numbers.next(1); left > 0; left--) {
        const value = numbers.next(wide ? 2 : 1);
        const index = value & (wide ? 0x7fff : 0x7f);
        const box = boxes[index - 1];
        if (box) list.push({ box, essential: index !== value });
      }
      properties.set(id, list);
    }
  }
  return properties;
}

function itemReferences(iref: Buffer): ItemReference[] {
  const size = iref[0] ? 4 : 2;
  return boxesIn(iref.subarray(4)).map(({ type, content }) => {
    const numbers = numbersOf(content);
    const from = numbers.next(size);
    const to = Array.from({ length: numbers.next(2) }, () => numbers.next(size));
    return { type, from, to };
  });
}
