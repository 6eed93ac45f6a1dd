import { expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { readResume } from '../read/read-resume.ts';
import { privateContent } from './private-content.ts';

const contentOf = (text: string, path: string) =>
  privateContent(text, readResume(text, { path }).resume as ResumeDocument, path);

test('gives the paths of what is for the writer alone', () => {
  const text = `# yaml-language-server: $schema=https://unpkg.com/@recto/schema/resume.schema.json
# My number
basics: { name: Asha, x-birthday: 1990 } # born
work:
  - { name: A, tags: [Private], summary: "# no comment" }
  - name: B
    summary: |
      # no comment
    highlights: [{ text: a, tags: [private] }]
references: [{ name: Ravi }]
meta: { recto: { hidden: [references, awards] } }
`;
  expect(contentOf(text, 'resume.yaml')).toEqual({
    comments: 2,
    hidden: [['references']],
    tagged: [
      ['work', 0],
      ['work', 1, 'highlights', 0],
    ],
    unknown: [['basics', 'x-birthday']],
  });
});

test.each([
  ['resume.yaml', 'basics: { name: "A # b", url: "https://example.com/#a" }\n'],
  ['resume.json', '{ "basics": { "name": "A // b", "label": "/* \\" // */", "url": "https://example.com" } }'],
])('finds nothing where there is nothing (%s)', (path, text) => {
  expect(contentOf(text, path)).toEqual({ comments: 0, hidden: [], tagged: [], unknown: [] });
});

test('counts the comments of JSON', () => {
  const text = '// one\n{ /* two\n// still two */ "basics": { "name": "A" } // three\n}';
  expect(contentOf(text, 'resume.jsonc').comments).toBe(3);
});
