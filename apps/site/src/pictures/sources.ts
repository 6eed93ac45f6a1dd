import { address } from '../address.ts';
import type { SheetPicture } from './sheet-pictures.ts';

/** Height of A4, for its width. */
export const heightOf = (width: number) => Math.round((width * 297) / 210);

/** Address of a picture in a width. */
export const pictureAddress = (name: string, width: number) => address(`pictures/${name}-${width}.avif`);

/** The attributes of an `<img>` that shows a picture: the smallest file, all its files, and room for it. */
export function imageOf({ name, widths }: SheetPicture, sizes: string) {
  const [width = 0] = widths;
  return {
    src: pictureAddress(name, width),
    srcSet: widths.map((each) => `${pictureAddress(name, each)} ${each}w`).join(', '),
    sizes,
    width,
    height: heightOf(width),
  };
}
