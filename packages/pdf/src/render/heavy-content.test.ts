import { expect, it } from 'vitest';
import { heavyContent } from './heavy-content.ts';

const long = 'x'.repeat(50_000);

it('is a word too long to break into lines, with its part and its first characters', () => {
  expect(heavyContent(`<article data-part="page"><section data-part="summary"><p>A ${long} b</p></section>`)).toBe(
    `It contains a word of 50000 characters in summary, "${'x'.repeat(30)}…", which takes long to break into lines. Put spaces into it, or leave it out.`,
  );
});

it('is the longest word, with its element if it is in no part', () => {
  expect(heavyContent(`<p>${'y'.repeat(2000)}</p><div><b>${'z'.repeat(3000)}</b></div>`)).toMatch(
    /^It contains a word of 3000 characters in b, "z{30}…"/,
  );
});

it('is not in a part that ended before the word', () => {
  expect(heavyContent(`<p data-part="label">A</p><p>${long}</p>`)).toContain('characters in p, ');
});

it('is very much text, or very many elements', () => {
  expect(heavyContent(`<p>${'word '.repeat(50_000)}</p>`)).toBe(
    'It is very large (elements: 1, characters of text: 250000). Leave out entries, or render it in parts.',
  );
  expect(heavyContent('<li>a</li>'.repeat(6000))).toContain('(elements: 6000, characters of text: 6000)');
});

it('is nothing in a usual document, whatever its styles, scripts and images contain', () => {
  expect(heavyContent('<p>late')).toBeUndefined();
  const word = 'x'.repeat(1000);
  expect(
    heavyContent(`<title>${long}</title><style>${long}</style><script>${long}</script><img src="${long}">${word}`),
  ).toBeUndefined();
});
