import type { ResumeDocument } from '@recto/schema';
import { expect, test } from 'vitest';
import { checkParse, type ParseIssues } from '../contract/check-parse.ts';
import { type Field, fieldsOf } from '../contract/fields.ts';
import { findFields } from '../contract/find-fields.ts';
import type { ParseIssue, ParseRule } from '../contract/parse-issue.ts';
import { type ExampleName, exampleResume, exampleSheet } from './example-sheets.ts';
import { renderer } from './renderer.ts';

/** The sheet that the tests change. */
export const sheet = exampleSheet('graduate', 'banking', 'a4');

export const sectionPaths = ['summary', 'education', 'work', 'projects', 'skills', 'awards', 'volunteer', 'languages'];

export const issuesOf = (rule: ParseRule, { issues }: ParseIssues) => issues.filter((issue) => issue.rule === rule);
const pathOf = ({ location }: ParseIssue) => location.path;
export const paths = (rule: ParseRule, found: ParseIssues) => issuesOf(rule, found).map(pathOf);
const faultRules: ParseRule[] = ['lost', 'fused', 'split', 'out-of-order', 'repeated', 'misread'];
export const faults = (found: ParseIssues): Partial<Record<ParseRule, string[]>> =>
  Object.fromEntries(
    faultRules.map((rule) => [rule, paths(rule, found)] as const).filter(([, places]) => places.length > 0),
  );

/** In how many rounds the fields of the sheet are left out. */
export const ROUNDS = 12;

/** Tests that fields which are not on the sheet are reported, in some of the {@link ROUNDS}. */
export function expectLostWhereMissing(tested: readonly number[]): void {
  const leaves = shownBy(sheet.resume).filter(({ path }) => !sectionPaths.includes(path));
  // Fields of one entry are in different rounds, so that the fields beside them exist.
  const rounds = Array.from({ length: ROUNDS }, (_, round) => leaves.filter((_, index) => index % ROUNDS === round));

  test.each(
    rounds
      .filter((_, round) => tested.includes(round))
      .map((fields) => [fields.map(({ path }) => path).join(' '), fields] as const),
  )('a missing field is reported as lost: %s', async (_, fields) => {
    const resume = without(sheet.resume, fields);
    // Without its start date an end date is shown differently, and an empty section has no heading.
    const left = new Set(shownBy(resume).map(({ path, text }) => `${path} ${text}`));
    const gone = shownBy(sheet.resume).filter(({ path, text }) => !left.has(`${path} ${text}`));
    const { html, options } = exampleSheet('graduate', 'banking', 'a4', resume);
    const { pdf } = await renderer.render(html, options);
    const report = await checkParse(sheet.resume, pdf, sheet.check);
    // An open end may be found in another range, which lost its end in the same round.
    const isOpenEnd = ({ text }: Pick<Field, 'text'>) => text === 'Present';
    const lost = issuesOf('lost', report).filter(({ expected }) => !isOpenEnd({ text: expected }));
    expect(lost.map(pathOf)).toEqual(gone.filter((field) => !isOpenEnd(field)).map(({ path }) => path));
    expect(gone.length).toBeGreaterThan(4);
    expect(report.complete).toBe(false);
    expect(Object.keys(faults(report)).filter((rule) => ['fused', 'split', 'repeated'].includes(rule))).toEqual([]);
  });
}

/** Tests of each field of examples that it is reported if it alone is missing, without printing. */
export function expectEachFieldNoticed(examples: readonly ExampleName[]): void {
  test.each(examples)('every field of %s is reported if only this field is missing', (name) => {
    const resume = exampleResume(name);
    const groups = fieldsOf(resume, sheet.check);
    const fields = shownBy(resume);
    const foundIn = (shown: readonly Field[]) => findFields(groups, shown.map(({ text }) => text).join('\n'));
    expect(foundIn(fields).filter(({ rule }) => !['unreadable', 'repeated'].includes(rule))).toEqual([]);
    const unnoticed = fields.filter((field) => {
      const found = foundIn(fields.filter((other) => other !== field));
      return !found.some(({ rule, location }) => /lost|unreadable/.test(rule) && location.path === field.path);
    });
    expect(unnoticed.map(({ path }) => path)).toEqual([]);
  });
}

/** All fields of a document, including headings, in the order of the check. */
export function shownBy(resume: ResumeDocument): Field[] {
  return fieldsOf(resume, sheet.check).flatMap(({ title, blocks }) => [
    ...(title ? [title] : []),
    ...blocks.flatMap(([order = []]) => order),
  ]);
}

/** A copy of a document without some fields. */
function without(resume: ResumeDocument, fields: readonly Field[]): ResumeDocument {
  const copy = structuredClone(resume);
  for (const { path } of fields) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() as string;
    const holder = steps.reduce((value, step) => (value as Record<string, unknown>)[step], copy as unknown) as Record<
      string,
      unknown
    >;
    // Blank text is not shown. The indices of a list must not change.
    if (Array.isArray(holder)) holder[Number(last)] = '';
    else delete holder[last];
  }
  return copy;
}
