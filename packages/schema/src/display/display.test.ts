import { describe, expect, test } from 'vitest';
import { bareUrl, doiText, doiUrl, emailUrl, linkText, phoneUrl } from './addresses.ts';
import { countryCode, countryName } from './country-name.ts';
import { courseGradeText, entryGrade, gradeHeading, gradeText } from './grade-text.ts';
import { addressLine, locationText } from './location-text.ts';
import { degreeText, highlightText, languageText, skillText } from './names.ts';
import { paperText } from './paper-text.ts';
import { profileParts, profileText } from './profile-text.ts';

describe('addresses', () => {
  test.each([
    ['https://www.example.com/', 'example.com'],
    ['HTTP://example.com/Asha/', 'example.com/Asha'],
    ['example.com', 'example.com'],
    ['https://example.com/www.html', 'example.com/www.html'],
  ])('%s is shown as %s', (url, text) => {
    expect(bareUrl(url)).toBe(text);
  });

  test('the text of a link of a project is its label, else its address', () => {
    expect(linkText({ label: 'Demo', url: 'https://example.com/demo/' })).toBe('Demo');
    expect(linkText({ label: ' ', url: 'https://example.com/demo/' })).toBe('example.com/demo/');
  });

  test('an e-mail address and a phone number become addresses of links', () => {
    expect(emailUrl('asha@example.com')).toBe('mailto:asha@example.com');
    expect(phoneUrl('+91 (0) 90000-00000')).toBe('tel:+9109000000000');
  });

  test.each(['10.1000/182', 'doi:10.1000/182', 'DOI: 10.1000/182', 'https://dx.doi.org/10.1000/182'])(
    'the DOI %s has one address, and is shown once',
    (doi) => {
      expect(doiText(doi)).toBe('10.1000/182');
      expect(doiUrl(doi)).toBe('https://doi.org/10.1000/182');
    },
  );
});

test.each([
  [{ url: 'https://www.github.com/Asha/', username: '@asha' }, { address: 'github.com/Asha' }, 'github.com/Asha'],
  [
    { url: 'https://scholar.example/42', username: 'Asha Rao' },
    { address: 'scholar.example/42', username: 'Asha Rao' },
    'scholar.example/42 (Asha Rao)',
  ],
  [{ username: 'asha' }, { username: 'asha' }, 'asha'],
  [{ url: 'https://example.com' }, { address: 'example.com' }, 'example.com'],
  [{ network: 'GitHub' }, {}, ''],
])('the profile %j is shown as %j, %j', (profile, parts, text) => {
  expect(profileParts(profile)).toEqual(parts);
  expect(profileText(profile)).toBe(text);
});

describe('names', () => {
  test('a level or a fluency is in brackets, or alone', () => {
    expect(skillText({ name: 'Rust', level: 'expert' })).toBe('Rust (expert)');
    expect(skillText({ name: 'Rust' })).toBe('Rust');
    expect(skillText({ name: ' ', level: 'expert' })).toBe('expert');
    expect(languageText({ language: 'German', fluency: 'native' })).toBe('German (native)');
    expect(languageText({ fluency: 'native' })).toBe('native');
    expect(languageText({})).toBeUndefined();
  });

  test.each([
    [{ studyType: 'B.Tech.', area: 'Physics' }, 'en', 'B.Tech. (Physics)'],
    [{ studyType: 'B.Tech. (Hons.)', area: 'Physics' }, 'en', 'B.Tech. (Hons.), Physics'],
    [{ studyType: '学士', area: '物理（理論)' }, 'ja', '学士、物理（理論)'],
    [{ studyType: 'B.Tech. (Hons.)' }, 'en', 'B.Tech. (Hons.)'],
    [{ studyType: ' ', area: 'Physics (applied)' }, 'en', 'Physics (applied)'],
    [{}, 'en', undefined],
  ])('the degree %j in %s is %j', (degree, locale, text) => {
    expect(degreeText(degree, locale)).toBe(text);
  });

  test('a highlight is a text, with tags or without', () => {
    expect(highlightText('One')).toBe('One');
    expect(highlightText({ text: 'Two', tags: ['private'] })).toBe('Two');
  });
});

describe('grades', () => {
  test.each([
    [{ grade: { value: 9.08, scale: 10 }, score: 'good' }, '9.08\u00a0/\u00a010'],
    [{ score: '3.70/4.0' }, '3.70\u00a0/\u00a04.0'],
    [{ score: '4.0' }, '4.0'],
    [{ score: 'First class' }, 'First class'],
    [{ score: 'pending' }, 'pending'],
    [{}, undefined],
  ])('%j is shown as %j', (entry, text) => {
    expect(gradeText(entry)).toBe(text);
  });

  test('digits are those of the locale', () => {
    expect(gradeText({ score: '9.08/10' }, 'de')).toBe('9,08\u00a0/\u00a010');
    expect(courseGradeText({ value: 9.5, scale: 10 }, 'de')).toBe('9,5\u00a0/\u00a010');
  });

  test('the grade of a course in words stays as it was written', () => {
    expect(courseGradeText('9.5/10', 'de')).toBe('9.5/10');
    expect(courseGradeText(undefined)).toBeUndefined();
  });

  test('the grade of an entry is its grade, else that of its score', () => {
    expect(entryGrade({ grade: { value: 1 }, score: '93%' })).toEqual({ value: 1 });
    expect(entryGrade({ score: '93%' })).toEqual({ value: 93, scale: 100, kind: 'percent' });
    expect(entryGrade({ score: 'pending' })).toBeUndefined();
  });

  test('the heading of grades names their kinds, where each has a short name', () => {
    const entries = [
      { score: '9.08/10 CGPA' },
      { score: '93%' },
      {},
      { grade: { value: 91, kind: 'percent' as const } },
    ];
    expect(gradeHeading(entries)).toBe('CGPA / %');
    expect(gradeHeading([...entries, { score: 'pending' }])).toBe('Grade');
    expect(gradeHeading([{}], 'de')).toBe('Note');
  });
});

test('a location is one line, with the commas of the language', () => {
  const location = { address: '12 Lake Road \n Block B', postalCode: '400001', city: 'Mumbai', countryCode: 'IN' };
  expect(locationText(location)).toBe('12 Lake Road, Block B, 400001 Mumbai, India');
  expect(locationText(location, 'ja')).toBe('12 Lake Road、Block B、400001 Mumbai、インド');
  expect(addressLine('a\nb', 'ar')).toBe('a، b');
  expect(locationText({})).toBe('');
});

test('a country is in the words of the language', () => {
  expect(['en', 'fr', 'ar', 'zh-Hant'].map((locale) => countryName('US', locale))).toEqual([
    'US',
    'États-Unis',
    'الولايات المتحدة',
    '美國',
  ]);
  expect(countryName('no', 'de')).toBe('Norwegen');
  // What is no country: a name that somebody wrote, and a code that nobody has.
  expect(countryName('India')).toBe('India');
  expect(countryName('QX')).toBe('QX');
  expect(countryName('IN', 'not a tag')).toBe('India');
});

test('the code of a country is found by each name of it', () => {
  for (const name of ['France', 'フランス']) expect(countryCode(name, 'ja')).toBe('FR');
  expect(countryCode('UK')).toBe('GB');
  expect(countryCode('United Kingdom')).toBe('GB');
  // Also states of the US.
  for (const name of ['Georgia', 'CA', 'IN']) expect(countryCode(name)).toBeUndefined();
  expect(countryCode('Atlantis')).toBeUndefined();
});

test('a paper is shown by its name, or by its size', () => {
  expect(paperText('legal')).toBe('Legal');
  expect(paperText({ width: 215.9, height: 330.2 })).toBe('215.9 × 330.2 mm');
});
