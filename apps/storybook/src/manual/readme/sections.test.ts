import { expect, test } from 'vitest';
import { sectionOf } from './sections.ts';

const TEXT = `# Name

One sentence with [a link].

## First

\`\`\`sh
# no heading
\`\`\`

### Beneath

Words.

## Second

Last.

[a link]: https://example.com
`;

test('a section has what is beneath it, and the links of the text', () => {
  expect(sectionOf(TEXT, 'First')).toBe(
    '```sh\n# no heading\n```\n\n### Beneath\n\nWords.\n\n\n[a link]: https://example.com',
  );
  expect(sectionOf(TEXT, 'Second')).toMatch(/^Last\.\n/);
});

test('without a title it is what is before the first section', () => {
  expect(sectionOf(TEXT)).toMatch(/^One sentence with \[a link\]\.\n/);
});

test('a section that is not there is an error', () => {
  expect(() => sectionOf(TEXT, 'Third')).toThrow('There is no section "Third" in this text.');
});
