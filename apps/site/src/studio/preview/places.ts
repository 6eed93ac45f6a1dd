import { plainText, type ResumeDocument, shownTexts } from '@recto/schema';
import type { Path } from '../state/store.ts';

/** A text of the document, by its letters. */
interface Words {
  path: Path;
  letters: string;
}

/** A page sets spaces, quotes and hyphens in its own way, and leaves the scheme of an address away. */
const lettersOf = (text: string | null | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** What the page names as one thing: the words of a field, or of several that stand together. */
const UNITS = [
  '[data-part="highlight"]',
  '[data-part="name"]',
  '[data-part="label"]',
  '[data-part="entry-title"]',
  '[data-part="entry-subtitle"]',
  '[data-part="entry-location"]',
  '[data-part="grade"]',
  '[data-part="thesis"]',
  'time',
  'td',
  'th',
  'p',
  'li',
  'a',
  'span',
  'strong',
].join(',');

/** The section of a text in the words of `data-part`. */
function partOf(path: Path): string {
  const [first, second] = path;
  if (first === 'basics') return second === 'summary' ? 'summary' : 'header';
  return String(first);
}

function wordsOf(resume: ResumeDocument): Words[] {
  return [...shownTexts(resume)].map(({ text, path, kind }) => ({
    path,
    letters: lettersOf(kind === 'prose' ? plainText(text) : text.replace(/^https?:\/\/(www\.)?/, '')),
  }));
}

const sectionOf = (element: Element) => element.closest('header[data-part="header"], section[data-part]');

function sectionsFor(sheet: Element, path: Path): Element[] {
  const part = partOf(path);
  const found = [...sheet.querySelectorAll(`section[data-part="${part}"], header[data-part="${part}"]`)];
  if (found.length > 0) return found;
  // Custom sections, and what a theme shows at another place.
  return [...sheet.querySelectorAll('header[data-part="header"], section[data-part]')];
}

/** The elements that show a field, in every copy of the sheet the same. */
export function elementOf(sheet: Element, resume: ResumeDocument, path: Path): Element | undefined {
  const words = wordsOf(resume);
  const asked = words.find((each) => samePath(each.path, path)) ?? words.find((each) => startsWith(each.path, path));
  if (!asked || asked.letters === '') return undefined;
  const same = words.filter(({ path: other, letters }) => letters === asked.letters && partOf(other) === partOf(path));
  const order = Math.max(0, same.indexOf(asked));
  const units = sectionsFor(sheet, path).flatMap((section) => [...section.querySelectorAll(UNITS)]);
  const exact = units.filter((unit) => isShownBy(unit, asked) && !unit.querySelector(':scope :is(li,p)'));
  const innermost = exact.filter((unit) => !exact.some((other) => other !== unit && unit.contains(other)));
  if (innermost.length > 0) return innermost[Math.min(order, innermost.length - 1)];
  const around = units.filter((unit) => lettersOf(unit.textContent).includes(asked.letters));
  const smallest = around.filter((unit) => !around.some((other) => other !== unit && unit.contains(other)));
  return smallest[Math.min(order, smallest.length - 1)];
}

const isShownBy = (unit: Element, { letters }: Words) =>
  lettersOf(unit.textContent) === letters || lettersOf(unit.getAttribute('datetime')) === letters;

/** The field that an element of the sheet shows. */
export function pathOf(element: Element, resume: ResumeDocument): Path | undefined {
  const section = sectionOf(element);
  const part = section?.getAttribute('data-part');
  const words = wordsOf(resume).filter(({ path, letters }) => letters !== '' && (!part || inPart(path, part, resume)));
  for (let unit = element.closest(UNITS); unit; unit = unit.parentElement?.closest(UNITS) ?? null) {
    if (section && !section.contains(unit)) break;
    const shown = unit;
    const equal = words.filter((each) => isShownBy(shown, each));
    if (equal.length > 0) return equal[Math.min(orderOf(shown, section), equal.length - 1)]?.path;
    const letters = lettersOf(shown.textContent);
    const inside = words.filter((each) => letters.includes(each.letters));
    const longest = inside.sort((one, other) => other.letters.length - one.letters.length)[0];
    if (longest) return longest.path;
  }
  return undefined;
}

function inPart(path: Path, part: string, resume: ResumeDocument): boolean {
  if (partOf(path) === part) return true;
  const isBuiltIn = part in resume || part === 'header' || part === 'summary';
  return !isBuiltIn && (path[0] === 'sections' || path[0] === 'basics');
}

/** How many elements before this one in its section say the same. */
function orderOf(unit: Element, section: Element | null): number {
  const same = [...(section?.querySelectorAll(unit.localName) ?? [])].filter(
    (other) => other.textContent === unit.textContent,
  );
  return Math.max(0, same.indexOf(unit));
}

const samePath = (one: Path, other: Path) => one.length === other.length && startsWith(one, other);
const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

/** How many lines the words of a field take on the sheet, and how much of the last one. */
export interface LineUse {
  lines: number;
  /** Of the last line, from 0 to 1. */
  share: number;
  /** Words on the last line. */
  words: number;
}

/** Measures the lines of a bullet. `zoom` is that of the sheet. */
export function lineUse(element: Element): LineUse | undefined {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const block = element.getBoundingClientRect();
  const padding = Number.parseFloat(getComputedStyle(element).paddingInlineStart) || 0;
  const first = boxes[0];
  if (!first) return undefined;
  const rows: { top: number; bottom: number; start: number; end: number }[] = [];
  for (const box of boxes) {
    const row = rows.find(({ top, bottom }) => box.top < bottom - 1 && box.bottom > top + 1);
    if (!row) rows.push({ top: box.top, bottom: box.bottom, start: box.left, end: box.right });
    else {
      row.start = Math.min(row.start, box.left);
      row.end = Math.max(row.end, box.right);
    }
  }
  const last = rows.at(-1) as (typeof rows)[number];
  const width = columnWidth(element, block, padding);
  const share = Math.min(1, (last.end - last.start) / width);
  const total = (element.textContent ?? '').trim().split(/\s+/).length;
  const all = rows.reduce((sum, row) => sum + row.end - row.start, 0);
  return { lines: rows.length, share, words: Math.max(1, Math.round((total * (last.end - last.start)) / all)) };
}

/** The measure of a block: its box is split over columns where it breaks, and then is wider than a line. */
function columnWidth(element: Element, block: DOMRect, padding: number): number {
  const [one] = [...element.getClientRects()];
  return Math.max(1, (one ?? block).width - padding);
}
