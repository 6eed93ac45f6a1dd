import { join } from 'node:path';
import { expect } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { recto, reference } from './recto.ts';

const TITLES =
  /(?:Publications|Teaching|Supervision|Talks|Appointments|Education|Awards|Service|Languages|References)\s*$/i;

/** Prints the longest example in a theme: no page ends with the title of a section. */
export async function expectNoLonelyHeading(theme: string): Promise<void> {
  const { bytes } = await recto(['pdf', join(reference, '../academic.yaml'), '-o', '-', '--theme', theme]);
  const { texts } = await inspectPdf(bytes);
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) expect(text).not.toMatch(TITLES);
}
