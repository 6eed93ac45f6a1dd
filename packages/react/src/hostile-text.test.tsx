import type { ResumeDocument } from '@recto/schema';
import { describe, expect, it } from 'vitest';
import { Document, Resume } from './index.ts';
import { fullResume } from './testing/full-resume.ts';
import { markup, tags, text } from './testing/markup.ts';

const VECTORS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '[click](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<https://example.com"onmouseover="alert(1)>',
];

/** The same document with one text in every text field. */
function filled<T>(value: T, vector: string): T {
  if (typeof value === 'string') return vector as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, vector)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, child]) => {
    const closed = key === 'kind' && ['list', 'text', 'cgpa'].includes(child as string);
    return [key, closed ? child : filled(child, vector)];
  });
  return Object.fromEntries(fields) as T;
}

const LAYOUTS = {
  table: { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
  plain: { education: 'entries', coursework: 'list', skills: 'tags', awards: 'list', projects: 'entries' },
} as const;

describe.each(VECTORS)('%s in every field', (vector) => {
  const resume = filled(fullResume as ResumeDocument, vector);

  it.each(Object.entries(LAYOUTS))('is rendered as text or not at all (%s)', (_name, layout) => {
    const html = markup(<Resume resume={resume} layout={layout} />);
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    // A tag that does not match was broken by the text.
    expect(html.match(/<[a-z]/gi)).toHaveLength(tags(html).length);
    for (const tag of tags(html)) {
      expect(tag).not.toMatch(/\son[a-z]+\s*=/i);
      expect(tag).not.toMatch(/\s(?:href|src)="\s*(?:javascript|vbscript|data:text)/i);
    }
    expect(html).not.toMatch(/<img[^>]*src="?x/);
  });
});

it.each(['', 'not a tag', 'x-\u0000', '<b>'])('renders with the language %j', (locale) => {
  expect(text(markup(<Document resume={fullResume} locale={locale} />))).toContain('Dr. Nina Sand');
});

it('cannot leave the head of a document', () => {
  const resume = filled(fullResume as ResumeDocument, '</title><script>alert(1)</script>');
  expect(markup(<Document resume={resume} />).match(/<script/g)).toHaveLength(1);
});
