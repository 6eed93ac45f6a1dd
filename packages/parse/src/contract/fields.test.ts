import { expect, test } from 'vitest';
import { fieldsOf } from './fields.ts';

test.each([
  ['the digits of a score', { education: [{ score: '3.70/4.0' }] }, 'education[0].score', '3.70\u00a0/\u00a04.0'],
  [
    'an address of several lines, in the commas of the language',
    { basics: { location: { address: '一番地\n二階' } }, meta: { recto: { locale: 'ja' } } },
    'basics.location.address',
    '一番地、二階',
  ],
  [
    'the address of a link without a label',
    { projects: [{ links: [{ url: 'https://example.com/x' }] }] },
    'projects[0].links[0].url',
    'example.com/x',
  ],
])('%s is expected as the page shows it', (_, resume, path, text) => {
  const fields = fieldsOf(resume).flatMap(({ blocks }) => blocks.flat(2));
  expect(fields).toContainEqual({ path, text });
});
