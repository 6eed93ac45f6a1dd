/** Whether the aside of a sheet, laid out in columns of the size of a page, continues on a second page. */
export function hasLongAside(sheet: HTMLElement): boolean {
  const aside = sheet.querySelector('[data-part="aside"]');
  return aside !== null && aside.getClientRects().length > 1;
}

/** Marks a sheet whose aside takes more than the first page. Its rail then is a column of every page, with its ground. */
export function setLongAside(sheet: HTMLElement, isLong = false): void {
  if (isLong) sheet.dataset.rectoAside = 'long';
  else delete sheet.dataset.rectoAside;
}
