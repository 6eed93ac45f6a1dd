import { expect, it } from 'vitest';
import { lines, markup } from '../../testing/markup.ts';
import { Awards } from './awards.tsx';

it.each([
  [{ awarder: 'Example Academy' }, 'Field Prize: Example Academy'],
  [{ rank: 'First of 90' }, 'Field Prize: First of 90'],
  [{ summary: 'For maps of **salt**' }, 'Field Prize: For maps of salt'],
  [{}, 'Field Prize'],
])('parts the title from what follows it: %o', (award, line) => {
  expect(lines(markup(<Awards entries={[{ title: 'Field Prize', ...award }]} />))).toContain(line);
});
