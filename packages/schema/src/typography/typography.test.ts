import { describe, expect, test } from 'vitest';
import { formatDate } from '../dates/format-date.ts';
import { plainText } from '../inline/plain-text.ts';
import { localeDigits, numberingSystem } from './locale-digits.ts';
import { typesetResume } from './typeset-resume.ts';
import { typesetDatePattern, typesetText } from './typeset-text.ts';
import { unbrokenParts } from './unbroken-parts.ts';

/** U+00A0 shown as "~". */
const shown = (text: string, locale = 'en') => typesetText(text, locale).replaceAll('\u00a0', '~');

describe('quotation marks and apostrophes', () => {
  test.each([
    ["Don't, it's Jun'21", 'Don’t, it’s Jun’21'],
    ["Won 'Gold' and 'Silver'", 'Won ‘Gold’ and ‘Silver’'],
    [`"A 'b' c", she said`, '“A ‘b’ c”, she said'],
    ["(the '90s, class of '21)", '(the ’90s, class of ’21)'],
    ["three students' theses", 'three students’ theses'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ['"Best Paper" ("Oral")', '“Best Paper” (“Oral”)'],
    // Left as they are: feet and inches, and a mark without its partner.
    [`6'2" tall, a 15" screen`, `6'2" tall, a 15" screen`],
    ['an "unfinished', 'an "unfinished'],
    ['already “curly” and it’s fine', 'already “curly” and it’s fine'],
  ])('%s', (straight, curly) => {
    expect(typesetText(straight, 'en')).toBe(curly);
    // What is typeset stays so.
    expect(typesetText(curly, 'en')).toBe(curly);
  });

  test.each([
    ['de', '„A ‚b‘“'],
    ['de-AT', '„A ‚b‘“'],
    ['fr', '« A “b” »'],
    ['pl', '„A ‚b’”'],
    ['ru', '«A „b“»'],
    ['sv', '”A ’b’”'],
    ['hi', '“A ‘b’”'],
    ['he', `"A 'b'"`],
    ['ja', `"A 'b'"`],
  ])('are those of %s', (locale, expected) => {
    expect(typesetText(`"A 'b'"`, locale).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test.each([
    ['He said "it\'s **very** good", *too*', 'He said “it’s **very** good”, *too*'],
    ['"**Gold**", **"Silver"** and *\'Kit\'*; **Kit**\'s', '“**Gold**”, **“Silver”** and *‘Kit’*; **Kit**’s'],
    ['of `f("x")`, [it\'s "so"](https://example.com/a\'b) <https://example.com/\'c>', ''],
    ['"One\n\nTwo"', ''],
  ])('%s', (straight, curly) => {
    expect(typesetText(straight, 'en')).toBe(curly || straight);
  });
});

test('a document is typeset without its addresses, each text in its language', () => {
  const resume = {
    basics: { name: "Ada O'Neil", url: "https://example.com/it's", summary: 'Она сказала "да"' },
    work: [{ name: 'Acme', highlights: ['Won "Gold"', { text: "Kit's", tags: ["a 'b'"] }], startDate: '2020' }],
    meta: { recto: { titles: { work: 'My "work"' } } },
  };
  const set = typesetResume(resume, 'en');
  expect(set).toEqual({
    basics: { name: "Ada O'Neil", url: "https://example.com/it's", summary: 'Она сказала «да»' },
    work: [{ name: 'Acme', highlights: ['Won “Gold”', { text: 'Kit’s', tags: ["a 'b'"] }], startDate: '2020' }],
    meta: { recto: { titles: { work: 'My "work"' } } },
  });
  expect(typesetResume(set, 'en')).toEqual(set);
});

describe('spaces where no line may break', () => {
  test.each([
    ['40 GB in 3 ms at 99.5 %', '40~GB in 3~ms at 99.5~%'],
    ['Rs. 5 lakh, INR 20', 'Rs.~5~lakh, INR~20'],
    ['Prof. J. R. Smith, Dr. Rao, No. 5', 'Prof.~J.~R.~Smith, Dr.~Rao, No.~5'],
    ['3 men and 4 Ghosts', '3 men and 4 Ghosts'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('are those of the language', () => {
    expect(shown('Quoi ? « Oui » : 5 %', 'fr')).toBe('Quoi~? «~Oui~»~: 5~%');
    expect(shown('Praca w Krakowie i Łodzi', 'pl')).toBe('Praca w~Krakowie i~Łodzi');
    expect(shown('Работа в Москве — год', 'ru')).toBe('Работа в~Москве~— год');
    expect(shown('Quoi ?', 'en')).toBe('Quoi ?');
  });

  test('add and remove nothing', () => {
    const text = `A "b" — c's 5 GB, 'd' ; e !`;
    for (const locale of ['en', 'de', 'pl', 'uk']) expect(typesetText(text, locale)).toHaveLength(text.length);
    expect(plainText(text)).toBe(text);
  });
});

test('short compounds stay on one line, addresses and long ones may break', () => {
  const unbroken = (text: string) =>
    unbrokenParts(text)
      .filter((part) => part.unbroken)
      .map((part) => part.text);
  expect(unbroken('An open-source e-commerce, (state-of-the-art) GPT-2.5 and CI/CD, 2021–23.')).toEqual([
    'open-source',
    'e-commerce',
    'state-of-the-art',
    'GPT-2.5',
    'CI/CD',
    '2021–23',
  ]);
  expect(unbroken('example.com/a-b a-b@example.com https://a-b.example.com/c')).toEqual([]);
  expect(unbroken('three-hundred-and-sixty-five 多-語 plain')).toEqual([]);
  const text = 'An open-source tool';
  expect(
    unbrokenParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(unbrokenParts('')).toEqual([]);
});

describe('digits of the language', () => {
  test.each([
    ['fa', 'کاهش 45% هزینه‌ها در 1,200 سامانه، 3.5 برابر', 'کاهش ۴۵٪ هزینه‌ها در ۱٬۲۰۰ سامانه، ۳٫۵ برابر'],
    ['ar-EG', '40% أسرع', '٤٠٪ أسرع'],
    ['bn', '৫ বছর, 12 জন', '৫ বছর, ১২ জন'],
    ['mr', '**45%** कमी', '**४५%** कमी'],
    ['hi-u-nu-deva', 'लागत 45% कम', 'लागत ४५% कम'],
    // Languages with ASCII digits.
    ['hi', 'लागत ४५% कम', 'लागत 45% कम'],
    ['fa-u-nu-latn', 'کاهش ۴۵٪ در ۳٫۵ سال', 'کاهش 45% در 3.5 سال'],
    ['ja', '４５％短縮', '４５％短縮'],
    // Numbers of Latin words, of code, of links, and of a phone.
    ['fa', 'با React 18 و GPT-4، نسخهٔ 1.2.3', 'با React 18 و GPT-4، نسخهٔ ۱.۲.۳'],
    ['fa', 'در `v2 3` و [سال 2](https://example.com/2)', 'در `v2 3` و [سال 2](https://example.com/2)'],
    ['fa', 'تلفن +98 کد 5', 'تلفن +98 کد ۵'],
  ])('%s: %s', (locale, written, expected) => {
    expect(localeDigits(written, locale)).toBe(expected);
    expect(localeDigits(expected, locale)).toBe(expected);
  });

  test('are those of the locale, or those that its tag asks for', () => {
    expect(['fa', 'mr', 'bn', 'ar-EG', 'ur', 'ar-u-nu-latn', 'nonsense!'].map(numberingSystem)).toEqual(
      'arabext deva beng arab latn latn latn'.split(' '),
    );
  });

  test('are in the texts of a document, and not in what is read as a number', () => {
    const resume = {
      basics: { name: 'مریم 2', phone: '+98 21 1234', summary: 'کاهش 45%' },
      education: [{ score: '17.5/20', endDate: '2020', courses: ['آمار 2'] }],
    };
    expect(typesetResume(resume, 'fa')).toEqual({
      basics: { name: 'مریم 2', phone: '+98 21 1234', summary: 'کاهش ۴۵٪' },
      education: [{ score: '17.5/20', endDate: '2020', courses: ['آمار ۲'] }],
    });
  });
});

test('the apostrophe of a date is curly', () => {
  expect(formatDate('2021-06', { dateFormat: typesetDatePattern("MMM''yy") })).toBe('Jun’21');
});
