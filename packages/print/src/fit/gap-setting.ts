import { pathOf } from '../measure/sheet-item.ts';

/** The gap above a section or an entry, where it is wider than the theme has it, so that its page ends at its foot. */
export interface GapSetting {
  /** A selector from the sheet: `sheet.querySelector(setting.path)`. */
  path: string;
  /** The whole gap, in em of the text of the section or entry. */
  gap: number;
}

/** What has a gap that may be wider. An aside is beside the main column, and keeps its gaps. */
export const GAPPED = 'section, [data-part="entry"]';

/** The attribute by which print.css finds them, and the custom property that it takes the gap from: not the unit `--recto-gap`. */
const MARK = 'data-recto-gap';
const GAP = '--recto-fitted-gap';

export function setGap(element: HTMLElement, gap: number): void {
  element.setAttribute(MARK, '');
  element.style.setProperty(GAP, em(gap));
}

/** Sets the gaps of a sheet. */
export function setGaps(sheet: HTMLElement, settings: readonly GapSetting[] = []): void {
  for (const { path, gap } of settings) {
    const element = sheet.querySelector<HTMLElement>(path);
    // The sheet may have another text by now.
    if (element?.matches(GAPPED)) setGap(element, gap);
  }
}

/** The settings of all gaps of a sheet, or of a copy of it. */
export function gapSettings(sheet: HTMLElement): GapSetting[] {
  return [...sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)].map((element) => ({
    path: pathOf(element, sheet),
    gap: Number.parseFloat(element.style.getPropertyValue(GAP)),
  }));
}

/** Gives all gaps of a sheet back to its theme. */
export function clearGaps(sheet: HTMLElement): void {
  for (const element of sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)) {
    element.removeAttribute(MARK);
    element.style.removeProperty(GAP);
    // Else an empty attribute stays.
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
}

/**
 * The gaps as rules of a stylesheet, for a page that is written and not changed by a script: in print alone, as a screen
 * has no pages.
 *
 * @param sheet a selector of the sheet. @default `[data-part="page"]`
 */
export function gapsCss(settings: readonly GapSetting[] = [], sheet = '[data-part="page"]'): string {
  if (settings.length === 0) return '';
  const rules = settings.map(({ path, gap }) => `${path.replace(':scope', sheet)}{margin-block-start:${em(gap)}}`);
  return `@layer components.recto.print{@media print{${rules.join('')}}}`;
}

const em = (length: number) => `${Number(length.toFixed(4))}em`;
