import { type ReadOptions, readResume } from '../read/read-resume.ts';

/** Reads a text on one and the same day. */
export function read(text: string, options: ReadOptions = {}) {
  return readResume(text, { today: { year: 2026, month: 11, day: 23 }, ...options });
}

/** Reads one entry of `work`, given as data. */
export function readWork(entry: object, options?: ReadOptions) {
  const { resume, diagnostics } = read(JSON.stringify({ work: [entry] }), options);
  return { work: resume?.work?.[0] as Record<string, unknown> | undefined, rules: diagnostics.map(({ rule }) => rule) };
}
