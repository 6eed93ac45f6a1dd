/** The first page of a theme at the size of a stamp. */
export interface Stamp {
  theme: string;
  /** Red, green and blue of each pixel, from 0 to 255, row by row. */
  pixels: number[];
}

/** How far two themes look apart. */
export interface Pair {
  /** The two names. */
  names: string;
  /** Share of the pixels that differ, from 0 to 1. */
  difference: number;
}

/** Themes of which a smaller share of pixels differs look alike at arm's length. */
export const leastDifference = 0.2;

/** A pixel differs where one of its channels does by more than this, of 255. */
const VISIBLE = 20;

function difference(one: number[], other: number[]): number {
  const pixels = one.length / 3;
  const differs = (pixel: number) =>
    [0, 1, 2].some((channel) => {
      const at = pixel * 3 + channel;
      return Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > VISIBLE;
    });
  return Array.from({ length: pixels }, (_, pixel) => pixel).filter(differs).length / pixels;
}

/** Every pair of themes, those that look most alike first. */
export function pairsOf(stamps: Stamp[]): Pair[] {
  const pairs = stamps.flatMap((one, index) =>
    stamps.slice(index + 1).map((other) => ({
      names: `${one.theme}, ${other.theme}`,
      difference: difference(one.pixels, other.pixels),
    })),
  );
  return pairs.sort((one, other) => one.difference - other.difference);
}
