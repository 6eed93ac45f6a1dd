import type { ResumeDocument } from '@recto/schema';
import { expect, test } from 'vitest';
import type { TextItem } from '../text-items.ts';
import { judgeSinglePass, type SinglePassIssue } from './judge-single-pass.ts';

/** A line for each text, 12 pt apart; 30 pt before a text that starts with `^`. Bold with `*`. Items are separated by `|`. */
function sheet(...lines: string[]): TextItem[] {
  let y = 800;
  return lines.flatMap((text) => {
    y -= text.startsWith('^') ? 30 : 12;
    let x = 0;
    const words = text.replace('^', '').split('|');
    return words.map((word, index) => {
      const font = word.startsWith('*') ? 'Inter-Bold' : 'Inter';
      const item = { text: word.replace('*', ''), y, x, width: word.length * 5, height: 10, font, page: 0 };
      x += item.width + 20;
      return { ...item, endsLine: index === words.length - 1 };
    });
  });
}

const resume: ResumeDocument = {
  basics: { name: 'Claire Donovan', email: 'claire@example.com', phone: '512 555 0148' },
  work: [
    { name: 'Lone Star', position: 'Analyst', startDate: '2021-03', highlights: ['Found 6% of invoices'] },
    { name: 'Brazos', position: 'Clerk', startDate: '2019', endDate: '2020', highlights: ['Filed them'] },
  ],
  skills: [{ name: 'Tools', keywords: ['SQL', 'Excel'] }],
};
const lines = [
  '*Claire Donovan',
  'claire@example.com|512-555-0148',
  '^*EXPERIENCE',
  '*Analyst|Mar 2021– Present',
  'Lone Star',
  '•|Found 6% of invoices',
  '^*Clerk|2019 – 2020',
  'Brazos',
  '•|Filed them',
  '^*SKILLS',
  'Tools: SQL, Excel',
];
const judged = (items: TextItem[], document = resume) => judgeSinglePass(document, items, {});
const short = ({ issues }: { issues: SinglePassIssue[] }) =>
  issues.map(({ location, limit }) => `${location.path}${limit ? ` ${limit}` : ''}`);

test('a sheet that is read whole', () => {
  expect(judged(sheet(...lines))).toEqual({ complete: true, fields: 13, issues: [] });
});

test('a layout that fuses two fields', () => {
  const fused = lines.map((line) => line.replace('*Analyst|Mar', '*Analyst, Mar'));
  const report = judged(sheet(...fused));
  expect(report.complete).toBe(false);
  expect(short(report)).toEqual(['work[0].position', 'work[0].startDate']);
  expect(report.issues[0]).toMatchObject({
    rule: 'misread',
    expected: 'Analyst',
    location: { path: 'work[0].position' },
  });
});

test('what no layout would help: titles, headings and bold words that the parser does not know', () => {
  const [first, second] = resume.work ?? [];
  const work = [{ ...first, position: 'Account Executive', highlights: ['Found **6%** of invoices'] }, { ...second }];
  const changed = lines.map((line) => line.replace('Analyst', 'Account Executive').replace('Found 6% of', 'Found6%of'));
  const report = judged(sheet(...changed), { ...resume, work });
  expect(report.complete).toBe(true);
  expect(short(report)).toEqual([
    'work[0].name title-words',
    'work[0].position words',
    'work[0].highlights[0] inline-style',
  ]);
  const titles = { work: 'Appointments', skills: 'Tools' };
  const renamed = lines.map((line) => line.replace('EXPERIENCE', 'APPOINTMENTS').replace('SKILLS', 'TOOLS'));
  expect(short(judgeSinglePass(resume, sheet(...renamed), { titles }))).toEqual([
    ...['name', 'position', 'startDate', 'highlights[0]'].map((field) => `work[0].${field} heading`),
    ...['name', 'position', 'startDate', 'highlights[0]'].map((field) => `work[1].${field} heading`),
    'skills[0].keywords[0] heading',
    'skills[0].keywords[1] heading',
  ]);
});

test('a job at the head of a page', () => {
  const items = sheet(...lines).map((item, index) => (index < 10 ? item : { ...item, page: 1, y: item.y + 600 }));
  const report = judged(items);
  expect(short(report)).toEqual([]);
  const third = { name: 'Waco', position: 'Intern', startDate: '2018', endDate: '2018', highlights: ['Read'] };
  const more = sheet(...lines.slice(0, 9), '^*Intern|2018', 'Waco', '•|Read', ...lines.slice(9));
  const paged = more.map((item) => (item.y > 640 ? item : { ...item, page: 1, y: item.y + 140 }));
  const glued = judged(paged, { ...resume, work: [...(resume.work ?? []), third] });
  expect(short(glued).every((issue) => issue.endsWith('page'))).toBe(true);
  expect(glued).toMatchObject({ complete: true });
});
