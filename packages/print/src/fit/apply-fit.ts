import { clearParagraphs, type ParagraphSetting, setParagraphs } from '../copyfit/paragraph-setting.ts';
import { setLongAside } from '../measure/long-aside.ts';
import { setFactors } from '../measure/measured-copy.ts';
import type { Overflow } from '../measure/overflow.ts';
import { clearGaps, type GapSetting, setGaps } from './gap-setting.ts';

/** The result of fitting. Plain data: it can be sent elsewhere, and written on the same sheet there. */
export interface Fit {
  /** The density found, now the sheet's `--recto-density`: of gaps and lines, and of text if there is no `size`. */
  density: number;
  /** The factor of the text, now the sheet's `--recto-size`. Absent where text follows the density. */
  size?: number | undefined;
  /** Size of running text, in pt. */
  bodySize: number;
  /**
   * How much wider the gaps between sections and entries are, now the sheet's `--recto-spread`; 1 unless asked to fill, or a last
   * page would else be less than 80 % full.
   */
  spread: number;
  /** Pages the sheet takes at that density. */
  pages: number;
  /** How far the text reaches down the last page, from 0 to 1. */
  fill: number;
  /** Whether the sheet takes no more pages than asked. */
  fits: boolean;
  /** Why it takes more or fewer pages than asked, or does not fill the last one, in a sentence. */
  reason?: string;
  /** Lines that copyfitting saved. */
  linesSaved: number;
  /** Paragraphs that end in a line of three words or fewer, or under 12 % of the measure, all the same. */
  runts: number;
  /** The paragraphs that copyfitting set. */
  paragraphs: ParagraphSetting[];
  /** The gaps that are wider than in the theme, so that pages end at their feet. They apply in print alone. @default none */
  gaps?: GapSetting[];
  /** Whether the aside is longer than the first page, so that later pages have its column too: `data-recto-aside="long"`. */
  hasLongAside?: boolean;
  /** What is wider than the printable area, and so cut off. */
  overflows: Overflow[];
}

/**
 * Writes a fit on a sheet: factors as inline style, which screen and paper both read, the settings of paragraphs and gaps likewise,
 * and `data-recto-pages`, by which print.css knows whether to number the pages.
 *
 * @param element the sheet that was fitted, or another with the same markup
 */
export function applyFit(element: HTMLElement, fit: Omit<Fit, 'overflows'>): void {
  setFactors(element, fit);
  element.dataset.rectoPages = String(fit.pages);
  setLongAside(element, fit.hasLongAside);
  clearParagraphs(element);
  setParagraphs(element, fit.paragraphs);
  clearGaps(element);
  setGaps(element, fit.gaps);
}
