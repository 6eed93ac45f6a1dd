import { issuesOn } from '../inspect/inspect-pages.ts';
import type { PageIssue } from '../inspect/issues.ts';
import type { Fit } from './apply-fit.ts';
import { type FitOptions, fitSheet } from './fit-to-pages.ts';

/** Fits a sheet, and finds on its pages what `inspectPages` would find afterwards, without another layout. */
export function fitWithIssues(element: HTMLElement, options: FitOptions): Fit & { issues: PageIssue[] } {
  let issues: PageIssue[] = [];
  const fit = fitSheet(element, options, (copy) => {
    issues = issuesOn(copy);
  });
  return { ...fit, issues };
}
