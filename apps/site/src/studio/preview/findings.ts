import type { DrawnSize, Fit, Inspection, PageIssue } from '@recto/print';

/** What is known of the pages once they are fitted. */
export interface Findings extends DrawnSize {
  pages: readonly { number: number; fill: number; splits: boolean }[];
  issues: readonly FoundIssue[];
  fit: Pick<Fit, 'density' | 'size' | 'bodySize' | 'fits' | 'reason' | 'runts' | 'pages'>;
  asked: number | undefined;
  /** Characters that no font of the site has. */
  lacking: string;
}

/** Something to look at on a page, with its place in shares of the printable area. */
export interface FoundIssue extends Pick<PageIssue, 'rule' | 'message' | 'hint'> {
  page: number;
  text: string;
  box: { top: number; bottom: number; start: number; end: number } | undefined;
}

export function findingsOf(
  { paper, printable, pages, issues, splits }: Inspection,
  { density, size, bodySize, fits, reason, runts, pages: taken }: Omit<Fit, 'overflows'>,
  { asked, lacking }: Pick<Findings, 'asked' | 'lacking'>,
): Findings {
  return {
    paper,
    printable,
    asked,
    lacking,
    fit: { density, size, bodySize, fits, runts, pages: taken, ...(reason ? { reason } : {}) },
    pages: pages.map(({ number, fill }) => ({ number, fill, splits: splits.some(({ from }) => from === number) })),
    issues: issues.map(({ rule, message, hint, location: { page, path, text } }) => {
      const item = pages[page - 1]?.items.find((each) => each.path === path);
      const box = item && { top: item.top, bottom: item.bottom, start: item.start, end: item.end };
      return { rule, message, hint, page, text, box };
    }),
  };
}
