import { expect, it } from 'vitest';
import { fullResume } from '../testing/full-resume.ts';
import { markup } from '../testing/markup.ts';
import { missingTexts } from '../testing/missing-texts.ts';
import { Resume } from './resume.tsx';

it.each(['placement', 'classic'])('shows every field of a document that leaves none empty (%s)', (theme) => {
  expect(missingTexts(fullResume, markup(<Resume resume={fullResume} theme={theme} />))).toEqual([]);
});
