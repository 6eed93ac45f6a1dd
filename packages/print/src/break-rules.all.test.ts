import { describe } from 'vitest';
import { expectSoundBreaks } from './testing/expect-sound-breaks.ts';
import { densities, someDensities } from './testing/inspection.ts';

describe('the break rules of print.css, at every density', () => {
  expectSoundBreaks(densities.filter((density) => !someDensities.includes(density)));
});
