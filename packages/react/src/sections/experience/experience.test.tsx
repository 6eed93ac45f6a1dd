import { expect, it } from 'vitest';
import { markup, tagsOf, text } from '../../testing/markup.ts';
import { Experience } from './experience.tsx';

const entries = [
  {
    name: 'Example Broadcasting',
    positions: [
      { position: 'Head of Subtitles', startDate: '2020-04' },
      { position: 'Subtitler', startDate: '2014-01', endDate: '2020-03' },
    ],
  },
];

it('names an employer once over several roles', () => {
  const html = markup(<Experience entries={entries} />);
  expect(text(html).match(/Example Broadcasting/g)).toHaveLength(1);
  expect(tagsOf(html, 'h3')).toHaveLength(1);
  expect(tagsOf(html, 'h4')).toHaveLength(2);
});

it('writes dates that machines can read, and goes on without an end', () => {
  const html = markup(<Experience entries={entries} />);
  expect(html).toMatch(/<time[^>]* dateTime="2014-01">Jan 2014<\/time>/);
  expect(text(html)).toContain('Apr 2020 – Present');
});

it('moves all its headings down when it stands deeper in a page', () => {
  const html = markup(<Experience entries={entries} level={4} />);
  expect(tagsOf(html, 'h4')).toHaveLength(1);
  expect(tagsOf(html, 'h5')).toHaveLength(1);
  expect(tagsOf(html, 'h6')).toHaveLength(2);
  expect(tagsOf(html, 'h2')).toHaveLength(0);
});
