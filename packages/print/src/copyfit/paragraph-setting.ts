import { insertSoftHyphens, removeSoftHyphens } from '../justify/soft-hyphens.ts';
import { pathOf } from '../measure/sheet-item.ts';

/** How a paragraph is set so that it ends in no runt, or so that it is justified. Lengths in em of its text. */
export interface ParagraphSetting {
  /** A selector from the sheet: `sheet.querySelector(setting.path)`. */
  path: string;
  /** Between letters, from -0.015 to 0.015. */
  letterSpacing: number;
  /** Added to the spaces between words. */
  wordSpacing: number;
  /** The padding at the end of its lines, where they end earlier than they must; else absent. */
  endPadding?: number;
  /** Whether its lines end at the margin; else absent. */
  justified?: true;
  /** Where words are divided at the end of a line: characters of its text before a soft hyphen, in order; else absent. */
  hyphens?: readonly number[];
}

/** The attribute of a paragraph that is set, by which print.css finds it. Its value is where it has soft hyphens. */
const MARK = 'data-recto-copyfit';

/** What the trait `align` of a theme sets. */
export const ALIGN = '--recto-paragraph-align';

export type Lengths = Omit<ParagraphSetting, 'path'>;

/** The custom properties that print.css takes values from, and the properties that it sets by them. */
const PROPERTIES = [
  ['--recto-copyfit-letter', 'letter-spacing', ({ letterSpacing }: Lengths) => em(letterSpacing)],
  ['--recto-copyfit-word', 'word-spacing', ({ wordSpacing }: Lengths) => em(wordSpacing)],
  ['--recto-copyfit-end', 'padding-inline-end', ({ endPadding }: Lengths) => em(endPadding)],
  // That of the theme: ragged again under one that justifies nothing.
  ['--recto-copyfit-align', 'text-align', ({ justified }: Lengths) => (justified ? `var(${ALIGN})` : undefined)],
] as const;

/** Sets a paragraph. Its lines are then broken one by one, as they were counted. */
export function setParagraph(element: HTMLElement, setting: Lengths): void {
  removeSoftHyphens(element, hyphensOf(element));
  element.setAttribute(MARK, setting.hyphens?.join(' ') ?? '');
  insertSoftHyphens(element, setting.hyphens ?? []);
  for (const [variable, , textOf] of PROPERTIES) {
    const value = textOf(setting);
    if (value === undefined) element.style.removeProperty(variable);
    else element.style.setProperty(variable, value);
  }
}

function hyphensOf(element: HTMLElement): number[] {
  return (element.getAttribute(MARK) ?? '').split(' ').filter(Boolean).map(Number);
}

/** Sets the paragraphs of a sheet. */
export function setParagraphs(sheet: HTMLElement, settings: readonly ParagraphSetting[]): void {
  for (const { path, ...lengths } of settings) {
    const paragraph = sheet.querySelector<HTMLElement>(path);
    if (paragraph) setParagraph(paragraph, lengths);
  }
}

/** The settings of all paragraphs of a sheet, or of a copy of it. */
export function paragraphSettings(sheet: HTMLElement): ParagraphSetting[] {
  return [...sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)].flatMap((element) => {
    const setting = readParagraph(element);
    return setting ? [{ path: pathOf(element, sheet), ...setting }] : [];
  });
}

/** How a paragraph is set; `undefined` where it is not. */
export function readParagraph(element: HTMLElement): Lengths | undefined {
  if (!element.hasAttribute(MARK)) return undefined;
  const [letterSpacing = 0, wordSpacing = 0, endPadding = 0] = PROPERTIES.map(
    ([variable]) => Number.parseFloat(element.style.getPropertyValue(variable)) || 0,
  );
  const hyphens = hyphensOf(element);
  return {
    letterSpacing,
    wordSpacing,
    ...(endPadding ? { endPadding } : {}),
    ...(element.style.getPropertyValue('--recto-copyfit-align') ? { justified: true } : {}),
    ...(hyphens.length > 0 ? { hyphens } : {}),
  };
}

/** Takes the settings of all paragraphs back. */
export function clearParagraphs(sheet: HTMLElement): void {
  for (const element of sheet.querySelectorAll<HTMLElement>(`[${MARK}]`)) clearParagraph(element);
}

/** Takes the setting of a paragraph back. */
export function clearParagraph(element: HTMLElement): void {
  removeSoftHyphens(element, hyphensOf(element));
  element.removeAttribute(MARK);
  for (const [variable] of PROPERTIES) element.style.removeProperty(variable);
  // Else an empty attribute stays.
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

/**
 * The settings as rules of a stylesheet, for a page that is written and not changed by a script: in print, and on screens
 * as wide as a sheet. Soft hyphens are text: whoever writes the page puts them in, where a setting has `hyphens`.
 *
 * @param sheet a selector of the sheet. @default `[data-part="page"]`
 */
export function copyfitCss(settings: readonly ParagraphSetting[], sheet = '[data-part="page"]'): string {
  if (settings.length === 0) return '';
  const rules = settings.map((setting) => {
    const declarations = PROPERTIES.flatMap(([, property, textOf]) => {
      const value = textOf(setting);
      return value === undefined ? [] : [`${property}:${value}`];
    });
    const hyphen = setting.hyphens ? ['hyphenate-character:"-"'] : [];
    return `${setting.path.replace(':scope', sheet)}{${['text-wrap:wrap', ...declarations, ...hyphen].join(';')}}`;
  });
  return `@layer components.recto.print{@media print,(width >= 50rem){${rules.join('')}}}`;
}

/** Nothing for what stays as it is. */
function em(length: number | undefined): string | undefined {
  return length ? `${Number(length.toFixed(5))}em` : undefined;
}
