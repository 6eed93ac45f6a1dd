import { type BatchDocument, type BatchFinding, readRecord, type Store } from '@recto/batch';
import { visibleText } from '@recto/schema';

/** A document that could not be made. */
export interface BatchFailure {
  file: string;
  reason: string;
  findings: BatchFinding[];
}

/** Failures that are told; the index has all of them. */
const MOST = 20;

/** The documents of a batch that could not be made, from their records. */
export async function failuresIn(store: Store, documents: readonly BatchDocument[]): Promise<BatchFailure[]> {
  const failures: BatchFailure[] = [];
  for (const { id, file } of documents) {
    const record = await readRecord(store, id);
    if (record?.outcome !== 'failed') continue;
    const findings = record.findings.filter(({ severity }) => severity === 'error');
    failures.push({ file, reason: record.reason ?? '', findings });
  }
  return failures;
}

/** A line for each, with its place. */
export function describeFailures(failures: readonly BatchFailure[]): string {
  const lines = failures
    .slice(0, MOST)
    .map(({ file, reason }) => visibleText(reason.startsWith(file) ? reason : `${file}: ${reason}`));
  const more = failures.length - lines.length;
  return [...lines, ...(more > 0 ? [`${more} more failed: the index has all of them.`] : [])].join('\n');
}
