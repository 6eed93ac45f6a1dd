import { expect, test } from 'vitest';
import { fromMarkdown } from './from-markdown.ts';
import { toMarkdown } from './to-markdown.ts';

const withProject = (fields: object) => ({ basics: { name: 'Ada' }, projects: [{ name: 'Engine', ...fields }] });

test.each([
  ['a text that looks like the line under a title', { description: '**Fast**, cheap' }],
  ['a text in italics', { description: '*Chennai*' }],
  ['several paragraphs', { description: 'One\n\nTwo\nin two lines' }],
  [
    'signs of markup as text',
    { description: String.raw`\# 1. \*not\* bold ~5%~ \[x\] <i> &amp;amp;`, highlights: ['- 1. a_b_c'] },
  ],
  ['a bullet of several paragraphs', { highlights: ['One\n\nTwo', 'Three'] }],
  [
    'links of a project',
    { links: [{ url: 'https://example.com/a' }, { label: 'Code', url: 'https://example.com/b' }] },
  ],
])('%s comes back', (_, fields) => {
  const { content } = toMarkdown(withProject(fields));
  const { resume } = fromMarkdown(content);
  expect(toMarkdown(resume).content).toBe(content);
});

test('what follows positions belongs to the employer', () => {
  const job = {
    name: 'Bank',
    positions: [{ position: 'Teller', highlights: ['One'] }],
    highlights: ['Two'],
    keywords: ['Ledger'],
  };
  const { content } = toMarkdown({ work: [job] });
  expect(fromMarkdown(content).resume.work).toEqual([job]);
});

test('Markdown by hand is read', () => {
  const { resume } = fromMarkdown(
    '# Ada\n\n## Work Experience\n\n### Analyst\n\n__Engine Works__ · _London_ · 06/1842\n\n* Wrote\n  a program\n* <b>Two</b>\n',
  );
  expect(resume.work).toEqual([
    {
      position: 'Analyst',
      name: 'Engine Works',
      location: 'London',
      endDate: '1842-06',
      highlights: ['Wrote a program', '<b>Two</b>'],
    },
  ]);
});

test.each([
  ['*'.repeat(2_000), 'signs of markup in a paragraph'],
  ['*a\n\n'.repeat(11_000), '10000 in all'],
  ['> '.repeat(50), 'in line 1'],
  [`a\n${'- '.repeat(50)}`, 'in line 2'],
  ['1. '.repeat(50), 'in line 1'],
  ['x'.repeat(200_001), 'has 200001 characters'],
])('hostile Markdown is refused: %#', (text, message) => {
  expect(() => fromMarkdown(text)).toThrow(
    expect.objectContaining({ code: 'too-large', message: expect.stringContaining(message) }),
  );
});

test.each(['*a '.repeat(300), '[a]('.repeat(100), '#'.repeat(9), '\0', '', '```', '<!--', '- - - - a', '[a]: b'])(
  'strange Markdown is read: %#',
  (text) => {
    expect(fromMarkdown(`# A\n\n## B\n\n${text}`).resume).toBeDefined();
    expect(fromMarkdown(text).issues).toHaveLength(1);
  },
);
