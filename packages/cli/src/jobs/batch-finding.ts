import type { BatchFinding } from '@recto/batch';
import type { Finding } from '../report/finding.ts';

/** A finding as the index of a batch has it: its place in words. */
export function batchFinding({ check, severity, rule, message, hint, location }: Finding): BatchFinding {
  const place = placeOf(location);
  return {
    severity,
    rule: `${check}/${rule}`,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(place === undefined ? {} : { place }),
  };
}

function placeOf({ file, range, page }: Finding['location']): string | undefined {
  if (range) return `${file ?? ''}:${range.start.line}:${range.start.column}`;
  return page === undefined ? file : `page ${page}`;
}
