import { expect, test } from 'vitest';
import { readCourse, readLanguages, rowOf } from './read-row.ts';

test.each([
  ['Deep Learning', 'Deep Learning'],
  ['Honours Mathematics (for physicists)', 'Honours Mathematics (for physicists)'],
  ['CH204 Colloids (A, 6)', { code: 'CH204', name: 'Colloids', grade: 'A', credits: 6 }],
  ['CS 6910 Deep Learning', { code: 'CS 6910', name: 'Deep Learning' }],
  ['Calculus (9.5 / 10)', { name: 'Calculus', grade: '9.5 / 10' }],
  ['Calculus (4)', { name: 'Calculus', credits: 4 }],
])('the course %s', (text, course) => {
  expect(readCourse(text)).toEqual(course);
});

test('rows of skills and areas', () => {
  expect(rowOf('skills', 'Rust (expert)', 'Tokio, Serde', 'en')).toEqual({
    name: 'Rust',
    level: 'expert',
    keywords: ['Tokio', 'Serde'],
  });
  expect(rowOf('skills', 'Rust', undefined, 'en')).toEqual({ name: 'Rust' });
  expect(rowOf('coursework', 'Mathematics', 'Series & Matrices; Sets, Logic', 'en')).toEqual({
    area: 'Mathematics',
    courses: ['Series & Matrices', 'Sets, Logic'],
  });
});

test('languages with their fluency', () => {
  expect(readLanguages('Czech (native), German (B1, good), Dutch', 'en')).toEqual([
    { language: 'Czech', fluency: 'native' },
    { language: 'German', fluency: 'B1, good' },
    { language: 'Dutch' },
  ]);
});
