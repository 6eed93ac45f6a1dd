import { type AvifItems, avifItems, type Item, type ItemReference } from './avif-items.ts';
import { colorProfileOnly } from './color-profile.ts';
import { type Box, box, boxesIn, fullBox, number } from './iso-boxes.ts';
import { PictureError, slice } from './picture-error.ts';

/** Properties that a picture is shown with: its size, depth, colours, decoder, turns and cuts. */
const SHOWN = /^(?:ispe|pixi|av1C|colr|auxC|irot|imir|clap|pasp|clli|mdcv|cclv|a1op|lsel)$/;
const ALPHA = /^urn:mpeg:(?:mpegB:cicp:systems:auxiliary:alpha|hevc:2015:auxid:1)$/;
/** Parts of AV1 that are drawn: heads of sequences and frames, tiles (AV1, 6.2.2). Others are padding and metadata. */
const DRAWN = new Set([1, 3, 4, 6, 7, 8]);

/** An AVIF picture written anew from the items that are shown: the picture, its parts and its transparency. */
export function cleanAvif(bytes: Buffer): Buffer {
  const kinds = boxesIn(bytes).map(({ type }) => type);
  if (kinds.includes('moov'))
    throw new PictureError('it is an animation, which is not cleaned. Save one of its pictures');
  const { primary, items, references } = shownItems(avifItems(bytes));
  const cleaned = items.map((item) => ({
    ...item,
    data: item.type === 'av01' ? drawnParts(item.data) : item.data,
    properties: item.properties.flatMap(cleanProperty),
  }));
  const ftyp = box('ftyp', Buffer.from('avif\0\0\0\0avifmif1miaf', 'latin1'));
  // Where the data begin depends on the length of what says so, which is the same for any place.
  const draft = metaBox(primary, cleaned, references, 0);
  const meta = metaBox(primary, cleaned, references, ftyp.length + draft.length + 8);
  return Buffer.concat([ftyp, meta, box('mdat', ...cleaned.map(({ data }) => data))]);
}

/** The items that a viewer shows; small copies, Exif, XMP and the rest are left out. */
function shownItems({ primary, items, references }: AvifItems) {
  const shown = new Map<number, Item>();
  const kept: ItemReference[] = [];
  const take = (id: number) => {
    const item = items.get(id);
    if (!item || !['av01', 'grid', 'iovl', 'iden'].includes(item.type)) throw new PictureError('it is no whole AVIF');
    if (shown.has(id)) return;
    shown.set(id, item);
    for (const reference of references) {
      if (reference.type === 'dimg' && reference.from === id) {
        kept.push(reference);
        for (const part of reference.to) take(part);
      } else if (reference.type === 'auxl' && reference.to.includes(id) && isAlpha(items.get(reference.from))) {
        kept.push({ ...reference, to: [id] });
        take(reference.from);
      } else if (reference.type === 'prem' && reference.from === id) kept.push(reference);
    }
  };
  take(primary);
  const whole = kept.filter(({ to }) => to.every((id) => shown.has(id)));
  return { primary, items: [...shown.values()], references: whole };
}

function isAlpha(item: Item | undefined): boolean {
  const kind = item?.properties.find(({ box }) => box.type === 'auxC')?.box.content;
  return kind !== undefined && ALPHA.test(textAt(kind, 4));
}

const textAt = (bytes: Buffer, start: number) => bytes.toString('latin1', start).split('\0', 1)[0] as string;

function cleanProperty({ box: { type, content }, essential }: Item['properties'][number]): Item['properties'] {
  const kept = (clean: Buffer): Item['properties'] => [{ box: { type, content: clean }, essential }];
  if (!SHOWN.test(type)) {
    if (essential) throw new PictureError(`it needs a part that is not known (${type})`);
    return [];
  }
  if (type === 'auxC') return kept(Buffer.from(`\0\0\0\0${textAt(content, 4)}\0`, 'latin1'));
  if (type === 'av1C') return kept(Buffer.concat([slice(content, 0, 4), drawnParts(content.subarray(4))]));
  if (type !== 'colr' || content.toString('latin1', 0, 4) === 'nclx') return kept(content);
  const profile = colorProfileOnly(content.subarray(4));
  return profile ? kept(Buffer.concat([content.subarray(0, 4), profile])) : [];
}

/** The parts of AV1 that are drawn (AV1, 5.3: a head, most often a length, the content). */
function drawnParts(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length; ) {
    const head = data[at] as number;
    const start = at + (head & 4 ? 2 : 1);
    let length = data.length - start;
    let end = start;
    if (head & 2) {
      // Seven bits to a byte, the last byte without the eighth.
      length = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = slice(data, end, 1)[0] as number;
        end += 1;
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) break;
      }
    }
    const next = end + slice(data, end, length).length;
    if (DRAWN.has((head >> 3) & 15)) parts.push(data.subarray(at, next));
    at = next;
  }
  return Buffer.concat(parts);
}

function metaBox(primary: number, items: readonly Item[], references: readonly ItemReference[], start: number): Buffer {
  const ids = items.map(({ id }) => id);
  if (ids.some((id) => id > 0xffff)) throw new PictureError('it is no AVIF of a known version');
  const name = Buffer.from('pict\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  const entries = items.map(({ id, type }) =>
    fullBox('infe', 2, 0, number(id, 2), number(0, 2), Buffer.from(`${type}\0`, 'latin1')),
  );
  let offset = start;
  const places = items.map(({ id, data }) => {
    const place = [number(id, 2), number(0, 2), number(1, 2), number(offset, 4), number(data.length, 4)];
    offset += data.length;
    return Buffer.concat(place);
  });
  const links = references.map(({ type, from, to }) =>
    box(type, number(from, 2), number(to.length, 2), ...to.map((id) => number(id, 2))),
  );
  return fullBox(
    'meta',
    0,
    0,
    fullBox('hdlr', 0, 0, number(0, 4), name),
    fullBox('pitm', 0, 0, number(primary, 2)),
    fullBox('iloc', 0, 0, Buffer.from([0x44, 0]), number(items.length, 2), ...places),
    fullBox('iinf', 0, 0, number(items.length, 2), ...entries),
    ...(links.length > 0 ? [fullBox('iref', 0, 0, ...links)] : []),
    propertiesBox(items),
  );
}

function propertiesBox(items: readonly Item[]): Buffer {
  const boxes: Box[] = [];
  const associations = items.map(({ id, properties }) => {
    const list = properties.map(({ box, essential }) => number(boxes.push(box) + (essential ? 0x8000 : 0), 2));
    return Buffer.concat([number(id, 2), number(list.length, 1), ...list]);
  });
  return box(
    'iprp',
    box('ipco', ...boxes.map(({ type, content }) => box(type, content))),
    fullBox('ipma', 0, 1, number(items.length, 4), ...associations),
  );
}
