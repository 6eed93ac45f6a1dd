import type { BatchFinding } from '@recto/batch';
import type { AudienceView } from '@recto/schema';
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

/**
 * A finding for the index beside results that others may see. Of a part that their audience does not see, the message is
 * left out, because it may repeat words of it; the place says where to look.
 */
export function asSeen(finding: Finding, { audience, removed }: Pick<AudienceView, 'audience' | 'removed'>): Finding {
  const { path } = finding.location;
  const isRemoved = path !== undefined && removed.some((one) => one.path.every((step, at) => path[at] === step));
  if (!isRemoved) return finding;
  const { hint: _, ...seen } = finding;
  return { ...seen, message: `This is in a part that ${audience} does not see.` };
}

function placeOf({ file, range, page }: Finding['location']): string | undefined {
  if (range) return `${file ?? ''}:${range.start.line}:${range.start.column}`;
  return page === undefined ? file : `page ${page}`;
}
