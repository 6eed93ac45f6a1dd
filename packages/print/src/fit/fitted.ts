import { copyfitterOf } from '../copyfit/copyfitter.ts';
import type { MeasuredCopy, Measurement, Setting } from '../measure/measured-copy.ts';

/** A fit while it is searched for. */
export interface Fitted extends Setting, Measurement {
  /** Size of running text, in pt. */
  bodySize: number;
  /** Whether it takes no more pages than asked. */
  fits: boolean;
  reason?: string;
  /** Lines that copyfitting saved, and runts that it left. */
  linesSaved: number;
  runts: number;
}

/** What is asked of a fit to pages. */
export interface Asked {
  pages: number;
  /** Bounds of the density. */
  minimum: number;
  maximum: number;
  /** Whether to set paragraphs too. */
  copyfit: boolean;
  /** The zoom of the copy; the fit is to hold at 1 too. */
  zoom: number;
}

/** Smallest running text on paper, in pt. Where a theme sets smaller text, fitting does not shrink it further. */
export const SMALLEST_BODY = 9;

/** A page counts as full from here: nobody notices a blank foot of 4 mm on A4. */
export const FULL = 0.985;

/** Pages as a number that grows evenly: one and a half are 1.5. */
export function amount({ pages, fill }: Measurement): number {
  return pages - 1 + fill;
}

/** A fit at a setting, without copyfitting. */
export function fittedAt(copy: MeasuredCopy, setting: Setting, asked = Number.POSITIVE_INFINITY): Fitted {
  const measured = copy.measure(setting);
  const bodySize = copy.bodySize(setting);
  return { ...setting, ...measured, bodySize, fits: measured.pages <= asked, linesSaved: 0, runts: 0 };
}

/** A fit with its paragraphs set, at the size that it has. */
export function withCopyfit(copy: MeasuredCopy, fit: Fitted): Fitted {
  copy.set(fit);
  const { linesSaved, runts } = copyfitterOf(copy).apply(1);
  return { ...fit, ...copy.measure(fit), linesSaved, runts };
}
