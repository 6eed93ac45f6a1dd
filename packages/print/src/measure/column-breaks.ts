import { restoreStyle } from './layout-host.ts';

const FORCED = new Set(['page', 'left', 'right', 'recto', 'verso']);

/**
 * Columns ignore breaks that are asked of pages, so the measured sheet asks the same of columns.
 *
 * @returns takes that back
 */
export function pageBreaksToColumnBreaks(sheet: HTMLElement): () => void {
  const changed: [HTMLElement, string | null][] = [];
  for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
    const { breakBefore, breakAfter, breakInside } = getComputedStyle(element);
    const inColumns = {
      breakBefore: columnBreak(breakBefore),
      breakAfter: columnBreak(breakAfter),
      breakInside: columnBreak(breakInside),
    };
    if (!Object.values(inColumns).some(Boolean)) continue;
    changed.push([element, element.getAttribute('style')]);
    for (const [property, value] of Object.entries(inColumns)) {
      if (value) element.style[property as keyof typeof inColumns] = value;
    }
  }
  return () => {
    for (const [element, style] of changed) restoreStyle(element, style);
  };
}

function columnBreak(value: string): string {
  if (FORCED.has(value)) return 'column';
  return value === 'avoid-page' ? 'avoid' : '';
}
