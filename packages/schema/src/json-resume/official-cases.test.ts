import { describe, expect, test } from 'vitest';
import { resumeSchema } from '../document/index.ts';
import { readResume } from '../read/read-resume.ts';
import { officialCases } from '../testing/official-cases.ts';
import { officialErrors } from '../testing/official-validator.ts';
import { toJsonResume } from './to-json-resume.ts';

const cases = officialCases();

test('there are as many cases as the official tests have', () => {
  expect(cases).toHaveLength(218);
});

test.each(cases)('the definition agrees with the official tests on $name', ({ document, isValid }) => {
  expect(resumeSchema.safeParse(document).success).toBe(isValid);
});

describe('where the definition and the official schema differ', () => {
  // Each with the reason why. `ours` is the definition, `theirs` the official schema, checked by Ajv with formats.
  const differences: [reason: string, document: object, ours: boolean, theirs: boolean][] = [
    [
      '$schema is for editors, which take relative paths; theirs wants an absolute address',
      { $schema: '../resume.schema.json' },
      true,
      false,
    ],
    [
      'a relative address can be printed; theirs wants an absolute one',
      { work: [{ url: './paper.pdf' }] },
      true,
      false,
    ],
    [
      'a phone number in place of an e-mail address is reported, not refused',
      { basics: { email: 'on request' } },
      true,
      false,
    ],
    ['there is no month 13; their pattern looks at digits alone', { work: [{ startDate: '2021-13' }] }, false, true],
    ['a grade is a group of fields; theirs does not know the field', { education: [{ grade: '9/10' }] }, false, true],
    [
      'a place of study is text; theirs does not know the field',
      { education: [{ location: { city: 'Norman' } }] },
      false,
      true,
    ],
    [
      'highlights may carry tags; theirs are text',
      { work: [{ highlights: [{ text: 'One', tags: ['a'] }] }] },
      true,
      false,
    ],
  ];

  test.each(differences)('%s', (_reason, document, ours, theirs) => {
    expect(resumeSchema.safeParse(document).success).toBe(ours);
    expect(officialErrors(document).length === 0).toBe(theirs);
  });

  test('reading corrects all of them, and the official schema accepts the exports', () => {
    for (const [, document] of differences) {
      const { resume } = readResume(JSON.stringify({ basics: { name: 'Asha' }, ...document }));
      expect(officialErrors(resume && toJsonResume(resume))).toEqual([]);
    }
  });
});
