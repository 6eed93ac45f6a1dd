import type { ResumeDocument } from '@recto/schema';
import { expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { Resume } from './resume.tsx';

const resume: ResumeDocument = {
  basics: { name: "Ada O'Neil", label: 'Kit\'s "builder"' },
  work: [{ name: "People's Bank", highlights: ["An open-source tool for `it's`, [it's](https://example.com), 40 GB"] }],
  meta: { recto: { titles: { work: 'My "work"' } } },
};

it('sets texts as the language writes them; the document for machines stays as it is', () => {
  const html = markup(<Resume resume={resume} />);
  const [page, data] = html.split('<script type="application/ld+json">');
  for (const text of ['Kit’s “builder”', 'People’s Bank', '40\u00a0GB', 'My “work”']) expect(page).toContain(text);
  expect(page).toMatch(/An <span class="[^"]+">open-source<\/span> tool/);
  expect(page).toContain('<code>it&#x27;s</code>');
  expect(page).toContain('O&#x27;Neil');
  expect(data).toContain("People's Bank");
  expect(markup(<Resume resume={{ ...resume, meta: { recto: { locale: 'de' } } }} />)).toContain('Kit’s „builder“');
});

it('leaves them alone when the prop or the document says so', () => {
  const off = { ...resume, meta: { recto: { typography: false } } };
  for (const html of [markup(<Resume resume={off} />), markup(<Resume resume={resume} typography={false} />)]) {
    expect(html).toContain('People&#x27;s Bank');
    expect(html).toContain('40 GB');
  }
  expect(markup(<Resume resume={off} typography />)).toContain('People’s Bank');
});
