import { expect, test } from 'vitest';
import { fieldsOf, missingIn } from './fields.ts';

const resume = {
  meta: { theme: 'even' },
  basics: { name: 'Ida Sund', url: 'https://www.example.com/', image: '', location: { countryCode: 'SE' } },
  work: [{ name: 'Harbour', startDate: '2021-03', highlights: ['Says “hello”', 'Left out'] }],
};

test('each text is a field, with the words of which one must be there', () => {
  expect(fieldsOf(resume)).toEqual([
    { path: 'basics.name', words: ['ida sund'] },
    { path: 'basics.url', words: ['example.com'] },
    { path: 'basics.location.countryCode', words: ['se', 'sweden'] },
    { path: 'work[0].name', words: ['harbour'] },
    { path: 'work[0].startDate', words: ['2021', "'21"] },
    { path: 'work[0].highlights[0]', words: ['says "hello"'] },
    { path: 'work[0].highlights[1]', words: ['left out'] },
  ]);
});

test('what a page leaves out is found, and what only a script or a title has is not shown', () => {
  const html = `<title>Left out</title><h1>IDA SUND</h1><a href="https://example.com">site</a><p>Har<b>bour</b>, 2021 – Says
    "hello" in Sweden</p><script>"Left out"</script>`;
  expect(missingIn(html, fieldsOf(resume)).map(({ path }) => path)).toEqual(['work[0].highlights[1]']);
});
