import { expect, it } from 'vitest';
import { fullResume } from '../testing/full-resume.ts';
import { markup } from '../testing/markup.ts';
import { Resume } from './resume.tsx';

// https://microformats.org/wiki/h-resume
it.each(['p-contact h-card', 'p-name', 'p-experience h-event', 'p-education h-event', 'p-affiliation h-event'])(
  'can be read as a microformat: %s',
  (names) => {
    expect(markup(<Resume resume={fullResume} />)).toMatch(new RegExp(`class="(?:[^"]* )?${names}[ "]`));
  },
);
