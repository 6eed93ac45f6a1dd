import type { ResumeDocument } from '@recto/schema';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { fromMarkdown } from '../markdown/from-markdown.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { fromText } from '../plain-text/from-text.ts';
import { toText } from '../plain-text/to-text.ts';
import { fromDocx } from '../word/from-docx.ts';
import { toDocx } from '../word/to-docx.ts';
import { arbitraryResume } from './arbitrary-resume.ts';
import { heldByFormat } from './held-by-format.ts';

const seed = 1729;

function expectSame(read: ResumeDocument, resume: ResumeDocument, markup: boolean): void {
  expect(heldByFormat(read, { markup })).toEqual(heldByFormat(resume, { markup }));
}

/** Tests that generated documents come back from plain text. */
export function expectBackFromText(numRuns: number): void {
  const same = fc.property(arbitraryResume, (resume) =>
    expectSame(fromText(toText(resume).content).resume, resume, false),
  );
  fc.assert(same, { numRuns, seed });
}

/** Tests that generated documents come back from Markdown. */
export function expectBackFromMarkdown(numRuns: number): void {
  const same = fc.property(arbitraryResume, (resume) =>
    expectSame(fromMarkdown(toMarkdown(resume).content).resume, resume, true),
  );
  fc.assert(same, { numRuns, seed });
}

/** Tests that generated documents come back from Word files, in one of two themes. */
export async function expectBackFromWord(numRuns: number): Promise<void> {
  const themes = fc.constantFrom('classic', 'placement');
  const same = fc.asyncProperty(arbitraryResume, themes, async (resume, theme) =>
    expectSame((await fromDocx((await toDocx(resume, { theme })).content)).resume, resume, true),
  );
  await fc.assert(same, { numRuns, seed });
}
