import type { Describe } from '../measure/sheet-item.ts';

/** How a paragraph is set so that it ends in no runt. Lengths in em of its text. */
export interface ParagraphSetting {
  /** A selector from the sheet: `sheet.querySelector(setting.path)`. */
  path: string;
  /** Between letters, from -0.015 to 0.015. */
  letterSpacing: number;
  /** Added to the spaces between words. */
  wordSpacing: number;
  /** The padding at the end of its lines, where they end earlier than they must; else absent. */
  endPadding?: number;
}

/** The attribute of a paragraph that is set, by which print.css finds it. */
const MARK = 'data-recto-copyfit';

export type Lengths = Omit<ParagraphSetting, 'path'>;

/** The custom properties that print.css takes each length from, and the properties that it sets by them. */
const PROPERTIES = [
  ['--recto-copyfit-letter', 'letter-spacing', ({ letterSpacing }: Lengths) => letterSpacing],
  ['--recto-copyfit-word', 'word-spacing', ({ wordSpacing }: Lengths) => wordSpacing],
  ['--recto-copyfit-end', 'padding-inline-end', ({ endPadding }: Lengths) => endPadding],
] as const;

/** Sets a paragraph. Its lines are then broken one by one, as they were counted. */
export function setParagraph(element: HTMLElement, setting: Lengths): void {
  element.setAttribute(MARK, '');
  for (const [variable, , lengthOf] of PROPERTIES) {
    const length = em(lengthOf(setting));
    if (length === undefined) element.style.removeProperty(variable);
    else element.style.setProperty(variable, length);
  }
}

/** Sets the paragraphs of a sheet. */
export function setParagraphs(sheet: HTMLElement, settings: readonly ParagraphSetting[]): void {
  for (const { path, ...lengths } of settings) {
    const paragraph = sheet.querySelector<HTMLElement>(path);
    if (paragraph) setParagraph(paragraph, lengths);
  }
}

/** The settings of all paragraphs of a sheet, or of a copy of it. */
export function paragraphSettings(sheet: HTMLElement, describe: Describe): ParagraphSetting[] {
  return [...sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)].map((element) => {
    const [letterSpacing = 0, wordSpacing = 0, endPadding = 0] = PROPERTIES.map(
      ([variable]) => Number.parseFloat(element.style.getPropertyValue(variable)) || 0,
    );
    const { path } = describe(element, {});
    return { path, letterSpacing, wordSpacing, ...(endPadding ? { endPadding } : {}) };
  });
}

/** Takes the settings of all paragraphs back. */
export function clearParagraphs(sheet: HTMLElement): void {
  for (const element of sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)) clearParagraph(element);
}

/** Takes the setting of a paragraph back. */
export function clearParagraph(element: HTMLElement): void {
  element.removeAttribute(MARK);
  for (const [variable] of PROPERTIES) element.style.removeProperty(variable);
  // Else an empty attribute stays.
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

/**
 * The settings as rules of a stylesheet, for a page that is written and not changed by a script: in print, and on screens
 * as wide as a sheet.
 *
 * @param sheet a selector of the sheet. @default `[data-part="page"]`
 */
export function copyfitCss(settings: readonly ParagraphSetting[], sheet = '[data-part="page"]'): string {
  if (settings.length === 0) return '';
  const rules = settings.map((setting) => {
    const declarations = PROPERTIES.flatMap(([, property, lengthOf]) => {
      const length = em(lengthOf(setting));
      return length === undefined ? [] : [`${property}:${length}`];
    });
    return `${setting.path.replace(':scope', sheet)}{${['text-wrap:wrap', ...declarations].join(';')}}`;
  });
  return `@layer components.recto.print{@media print,(width >= 50rem){${rules.join('')}}}`;
}

/** Nothing for what stays as it is. */
function em(length: number | undefined): string | undefined {
  return length ? `${Number(length.toFixed(5))}em` : undefined;
}
