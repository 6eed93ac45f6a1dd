const FORCED = new Set(['page', 'left', 'right', 'recto', 'verso']);

/** Columns ignore breaks that are asked of pages, so the copy asks the same of columns. */
export function pageBreaksToColumnBreaks(sheet: HTMLElement): void {
  for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
    const { breakBefore, breakAfter, breakInside } = getComputedStyle(element);
    if (FORCED.has(breakBefore)) element.style.breakBefore = 'column';
    if (FORCED.has(breakAfter)) element.style.breakAfter = 'column';
    if (breakBefore === 'avoid-page') element.style.breakBefore = 'avoid';
    if (breakAfter === 'avoid-page') element.style.breakAfter = 'avoid';
    if (breakInside === 'avoid-page') element.style.breakInside = 'avoid';
  }
}
