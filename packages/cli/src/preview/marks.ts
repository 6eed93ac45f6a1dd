import type { Inspection, PageItem, SheetPages } from '@recto/print';

/** Something to say about a page. */
export interface Note {
  severity: 'error' | 'warning' | 'info';
  /** The check and the rule: `breaks/split-row`. */
  rule: string;
  message: string;
  hint?: string | undefined;
  page?: number | undefined;
  /** Path of the element on the sheet, as the inspection has it. */
  path?: string | undefined;
  /** Words of the page that it is about. */
  words?: string | undefined;
}

/** Marks in place what is said, and the boxes of all items where they are asked for. The number of a note is its mark's. */
export function drawMarks(pages: SheetPages, inspection: Inspection, notes: readonly Note[], outlines: boolean): void {
  pages.clearMarks();
  if (outlines) {
    for (const { number, items } of inspection.pages) {
      for (const item of items) pages.mark(number, item, 'recto-outline');
    }
  }
  for (const [index, note] of notes.entries()) {
    const place = placeOf(note, inspection);
    const mark = place && pages.mark(place.page, place.item, 'recto-mark');
    if (!mark) continue;
    mark.dataset.severity = note.severity;
    mark.dataset.note = String(index);
    mark.title = note.message;
    const label = document.createElement('span');
    label.textContent = `${index + 1} ${note.rule.replace(/^.*\//, '').replaceAll('-', ' ')}`;
    mark.append(label);
  }
}

function placeOf(
  { path, page: number, words }: Note,
  { pages }: Inspection,
): { page: number; item: PageItem } | undefined {
  for (const page of pages) {
    if (number !== undefined && path !== undefined && page.number !== number) continue;
    const item = page.items.find((each) => each.path === path || (words !== undefined && says(each.element, words)));
    if (item) return { page: page.number, item };
  }
  return undefined;
}

/** Whether an element shows words, or leads to the address that they are. */
function says(element: Element | undefined, words: string): boolean {
  if (!element) return false;
  const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return links.includes(words) || letters(element.textContent).includes(letters(words));
}

/** A page sets spaces, quotes and hyphens in its own way. */
const letters = (text: string | null | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
