import { expect, it } from 'vitest';
import { markup, tagsOf } from '../../testing/markup.ts';
import { Header } from './header.tsx';

it('has the language of a Devanagari motto', () => {
  const html = markup(<Header basics={{ logo: { src: './crest.svg', caption: 'सिद्धिर्भवति कर्मजा' } }} />);
  expect(html).toMatch(/<figcaption[^>]* lang="hi"[^>]*>सिद्धिर्भवति कर्मजा/);
});

it('has no language where it is that of the page', () => {
  const html = markup(<Header locale="hi" basics={{ name: 'आशा राव' }} />);
  expect(tagsOf(html, 'h1')[0]).not.toContain('lang');
});

it('has the direction of an Arabic name on an English page', () => {
  const html = markup(<Header basics={{ name: 'ليلى حداد', latinName: 'Layla Haddad' }} />);
  expect(html).toMatch(/<h1[^>]* lang="ar" dir="rtl"/);
  expect(html).toMatch(/<p data-part="latin-name" lang="und-Latn" dir="ltr">Layla Haddad/);
});

it('has alternative text for every picture', () => {
  const html = markup(
    <Header basics={{ name: 'Asha Rao', image: './asha.jpg', logo: { src: './crest.svg', alt: 'Seal' } }} />,
  );
  expect(tagsOf(html, 'img').map((tag) => /alt="([^"]*)"/.exec(tag)?.[1])).toEqual(['Seal', 'Asha Rao']);
});
