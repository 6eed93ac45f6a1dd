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

test('a section has what is beneath it', () => {
  expect(sectionOf(TEXT, 'First')).toBe('```sh\n# no heading\n```\n\n### Beneath\n\nWords.');
  expect(sectionOf(TEXT, 'Second')).toBe('Last.');
});

test('without a title it is what is before the first section, with the addresses of its links', () => {
  expect(sectionOf(TEXT)).toBe('One sentence with [a link](https://example.com).');
});

test('a section that is not there is an error', () => {
  expect(() => sectionOf(TEXT, 'Third')).toThrow('There is no section "Third" in this text.');
});
