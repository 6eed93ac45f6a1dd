import type { Fitted } from './fitted.ts';

export function tooLong({ density, pages, bodySize }: Fitted, asked: number): string {
  return `Takes ${counted(pages)} even at the smallest density, ${density}, with text at ${bodySize.toFixed(2)} pt; ${counted(asked)} asked.`;
}

export function tooShort({ density, pages, fill }: Fitted, asked: number): string {
  return `Fills only ${counted(pages)}, the last to ${percent(fill)}, even at the largest density, ${density}; ${counted(asked)} asked.`;
}

export function tooBlank({ fill }: Fitted, least: number): string {
  return `The last page is ${percent(fill)} full; gaps are spread from ${percent(least)} on.`;
}

export function notFilled({ spread, fill }: Fitted, widest: number): string {
  const why = spread === widest ? 'with gaps at their widest' : 'and wider gaps would take another page';
  return `The last page is ${percent(fill)} full, ${why}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function counted(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
