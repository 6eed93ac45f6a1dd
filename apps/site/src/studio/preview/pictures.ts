import type { ResumeDocument } from '@recto/schema';
import type { Path } from '../state/store.ts';

const isPicture = (key: string) => key === 'image' || key === 'logo';

/** The address of a picture, which stands alone or in a group. */
function sourceOf(picture: unknown): unknown {
  return typeof picture === 'object' && picture !== null ? (picture as { src?: unknown }).src : picture;
}

function isOwn(picture: unknown): boolean {
  const source = sourceOf(picture);
  return typeof source === 'string' && /^data:image\//i.test(source.trim());
}

/** Pictures that are in the document itself stay; all others would ask a server for something, and go. */
export function withOwnPictures<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withOwnPictures) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    isPicture(key) && !isOwn(inner) ? [] : [[key, withOwnPictures(inner)]],
  );
  return Object.fromEntries(entries) as Value;
}

/** Where a document has addresses of pictures that the sheet leaves out. */
export function picturesElsewhere(value: ResumeDocument | unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value).filter(([key]) => path.length > 0 || key !== 'meta');
  return entries.flatMap(([key, inner]) => {
    const at = [...path, key];
    if (!isPicture(String(key))) return picturesElsewhere(inner, at);
    const source = sourceOf(inner);
    if (typeof source !== 'string' || source.trim() === '' || isOwn(inner)) return [];
    return [typeof inner === 'string' ? at : [...at, 'src']];
  });
}

/** Of a picture in a document, in pixels: it is drawn some millimetres wide, and the document stays small. */
const MOST_PIXELS = 640;

/** Asks for the file of a picture. It is read in this browser, and comes back as an address that contains it. */
export function choosePicture(): Promise<string | undefined> {
  return new Promise((done) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      done(file && dataAddress(file).catch(() => undefined));
    });
    input.addEventListener('cancel', () => done(undefined));
    input.click();
  });
}

async function dataAddress(file: File): Promise<string> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, MOST_PIXELS / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Drawings keep their edges and what is clear in them; photographs are a tenth of the size.
  return file.type === 'image/jpeg' ? canvas.toDataURL('image/jpeg', 0.85) : canvas.toDataURL('image/png');
}
