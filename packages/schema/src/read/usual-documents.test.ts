import { describe, expect, test } from 'vitest';
import { toJsonResume } from '../json-resume/to-json-resume.ts';
import { officialErrors } from '../testing/official-validator.ts';
import { otherPrograms } from '../testing/other-programs.ts';
import { slips } from '../testing/slips.ts';
import { readResume } from './read-resume.ts';
import { shownTexts } from './shown-texts.ts';

const documents = Object.entries({ ...otherPrograms, ...slips });

describe.each(documents)(
  '%s',
  (_name, { data, text = JSON.stringify(data), path = 'resume.json', shows, changed = [] }) => {
    const { resume = {}, diagnostics } = readResume(text, { path });

    test('is shown, with a warning for each thing that was mended', () => {
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const shown = [...shownTexts(resume)].map((each) => each.text);
      expect(shown).toEqual(expect.arrayContaining(shows.map((words) => expect.stringContaining(words))));
    });

    test('loses nothing that was written', () => {
      const read = JSON.stringify(resume);
      for (const value of valuesIn(data))
        if (!changed.includes(value)) expect(read).toContain(JSON.stringify(value).slice(1, -1));
    });

    test('is valid when it is exported, and the same when it is read again', () => {
      const exported = toJsonResume(resume);
      expect(officialErrors(exported)).toEqual([]);
      expect(readResume(JSON.stringify(exported)).resume).toEqual(resume);
    });
  },
);

/** Every text and number of a document, as text. */
function valuesIn(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  return typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [String(value)];
}
