import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ResumeDocument, readResume, toJsonResume } from '@recto/schema';

const require = createRequire(import.meta.url);

/** A document in the forms that candidates take. */
export interface BenchDocument {
  name: string;
  /** JSON Resume, as the tools read it from a file. */
  json: string;
  /** The same, read by `JSON.parse`. */
  value: Record<string, unknown>;
  /** The same, read by `readResume`. */
  resume: ResumeDocument;
}

/** The official sample of JSON Resume. */
export const sample = (): BenchDocument =>
  benchDocument(
    'JSON Resume sample',
    JSON.stringify(withoutBlankImage(require('@jsonresume/schema/sample.resume.json'))),
  );

/** The reference résumé of Recto, in JSON Resume. */
export function reference(): BenchDocument {
  const text = readFileSync(require.resolve('@recto/schema/examples/vasudev-gupta.yaml'), 'utf8');
  return benchDocument('reference', JSON.stringify(toJsonResume(readResume(text).resume ?? {})));
}

/** A document with every entry of its sections so many times. */
export function times({ name, value }: BenchDocument, factor: number): BenchDocument {
  const longer = Object.entries(value).map(([key, entries]) => [
    key,
    Array.isArray(entries) ? Array.from({ length: factor }, () => entries).flat() : entries,
  ]);
  return benchDocument(factor === 1 ? name : `${name} × ${factor}`, JSON.stringify(Object.fromEntries(longer)));
}

/** A document with so many jobs of three highlights each. */
export function withJobs(count: number): BenchDocument {
  const work = Array.from({ length: count }, (_, index) => ({
    name: `Employer ${index + 1}`,
    position: 'Engineer',
    startDate: `${1960 + (index % 60)}-03`,
    endDate: `${1961 + (index % 60)}-02`,
    highlights: [
      `Cut the time of run ${index + 1} from four hours to nine minutes, and wrote down how`,
      'Led three people through the move to a shared store of data, two months ahead of plan',
      `Taught ${index + 2} colleagues to ask their own questions of it`,
    ],
  }));
  return benchDocument(`${count} entries`, JSON.stringify({ basics: { name: 'Ida Sund', label: 'Engineer' }, work }));
}

function benchDocument(name: string, json: string): BenchDocument {
  return { name, json, value: JSON.parse(json), resume: readResume(json, { path: 'resume.json' }).resume ?? {} };
}

/** Some themes draw a broken picture for the empty address of the sample. */
function withoutBlankImage(resume: { basics: Record<string, unknown> }): unknown {
  const { image: _, ...basics } = resume.basics;
  return { ...resume, basics };
}
