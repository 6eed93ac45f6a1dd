import { describe, expect, test } from 'vitest';
import { direction } from '../labels/direction.ts';
import { labels } from '../labels/labels.ts';
import { readResume } from './read-resume.ts';

function languageOf(document: object, options = {}) {
  const { resume, diagnostics } = readResume(JSON.stringify(document), options);
  return { locale: resume?.meta?.recto?.locale, rules: diagnostics.map(({ rule }) => rule) };
}

// Invented persons; each text is what such a person would write about the work.
const texts: [tag: string, name: string, label: string, summary: string][] = [
  [
    'fa',
    'لیلا کریمی',
    'مهندس نرم‌افزار',
    'هفت سال تجربه در توسعه سامانه‌های بانکی با Java و Spring. پژوهش در دانشگاه تهران.',
  ],
  ['fa', 'علي رضايي', 'مدير پروژه', 'مديريت پروژه در شركت نفت و کار با تیم ۲۰ نفره که در تهران است.'],
  ['ar', 'سارة المنصور', 'مهندسة مدنية', 'عملت في تصميم الجسور لمدة عشر سنوات مع شركة وطنية في الرياض.'],
  ['ur', 'عائشہ خان', 'استاد', 'میں نے دس سال تک لاہور کے ایک اسکول میں ریاضی پڑھائی ہے۔'],
  ['ps', 'زرغونه احمدزۍ', 'ښوونکې', 'په کابل کې لس کاله د ښوونځي مديره وه او له ډېرو زده کوونکو سره یې کار وکړ.'],
  ['ckb', 'هێمن عەبدوڵڵا', 'ئەندازیار', 'دە ساڵ ئەزموون لە دروستکردنی ڕێگا و پرد لە هەولێر.'],
  ['he', 'נועה לוי', 'מהנדסת', 'עשר שנות ניסיון בתכנון של מערכות.'],
  ['hi', 'आशा राव', 'अभियंता', 'बैंकिंग सॉफ्टवेयर में सात साल का अनुभव है और टीम का नेतृत्व किया।'],
  ['mr', 'स्वाती कुळकर्णी', 'अभियंता', 'पुणे येथे सात वर्षे सॉफ्टवेअर विकास केला आहे आणि संघाचे नेतृत्व केले.'],
  ['ne', 'सीता थापा', 'शिक्षक', 'काठमाडौंको विद्यालयमा दस वर्ष गणित पढाएको छ र विद्यार्थीको लागि पुस्तक लेखेको छु।'],
  ['ja', '山田 花子', 'ソフトウェアエンジニア', 'AWS と TypeScript を使った決済システムの開発を担当しました。'],
  ['ja', '佐藤 健', '営業部長', '株式会社東京図書 営業開発担当 売上拡大'],
  ['zh-Hans', '王伟', '软件工程师', '负责支付系统的设计与开发，团队 8 人。'],
  ['zh-Hant', '陳怡君', '軟體工程師', '負責支付系統的設計與開發，帶領團隊 8 人，獲得獎項。'],
  ['ko', '김민수', '소프트웨어 엔지니어', '결제 시스템 개발을 7년간 담당했습니다.'],
  ['ru', 'Анна Петрова', 'инженер', 'Опыт работы в банке 7 лет, руководила командой из 5 человек.'],
  ['uk', 'Олена Коваль', 'інженерка', 'Сім років розробляла банківські системи, керувала командою.'],
  ['bg', 'Мария Иванова', 'инженер', 'Седем години опит с банкови системи и работа със екип от пет души при банка.'],
  ['sr', 'Јелена Јовић', 'инжењерка', 'Седам година рада на банкарским системима у Београду.'],
  ['el', 'Ελένη Παππά', 'Μηχανικός', 'Επτά χρόνια εμπειρίας.'],
  ['th', 'สมชาย ใจดี', 'วิศวกร', 'ประสบการณ์เจ็ดปี'],
  ['ta', 'கவிதா ராமன்', 'பொறியாளர்', 'ஏழு ஆண்டுகள் அனுபவம்'],
  ['bn', 'রিতা সেন', 'প্রকৌশলী', 'সাত বছরের অভিজ্ঞতা'],
];

describe('the language of a document that says none is that of its letters', () => {
  test.each(texts)('%s: %s', (tag, name, label, summary) => {
    const document = {
      basics: { name, label, summary, email: 'a.very.long.address@example.com', url: 'https://example.com/cv' },
    };
    expect(languageOf(document)).toEqual({ locale: tag, rules: ['guessed-language'] });
  });

  test.each(texts)('%s: %s, in escapes of JSON and YAML', (tag, name, label, summary) => {
    const ascii = JSON.stringify({ basics: { name, label, summary } }).replaceAll(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    for (const path of ['resume.json', 'resume.yaml'])
      expect(readResume(ascii, { path }).resume?.meta?.recto?.locale).toBe(tag);
  });

  test.each(['ar', 'fa', 'ur', 'ps', 'ckb', 'he'])('%s is laid out from right to left', (tag) => {
    expect(direction(tag)).toBe('rtl');
  });

  test('headings of a language without words of ours are English', () => {
    expect(labels('ur').work).toBe(labels('en').work);
    expect(labels('fa').work).not.toBe(labels('en').work);
  });

  test('tools in Latin letters do not make a document English', () => {
    const skills = [{ name: 'مهارت‌ها', keywords: ['Python', 'PyTorch', 'Docker', 'Kubernetes'] }];
    const [, name, label, summary] = texts[0] as (typeof texts)[number];
    expect(languageOf({ basics: { name, label, summary }, skills }).locale).toBe('fa');
  });

  test.each([
    [{ basics: { name: 'Asha Rao', label: 'Engineer', summary: 'Builds search for large shops.' } }],
    [{ basics: { name: 'Zoë Łukasik', label: 'Ingenieurin', summary: 'Sieben Jahre Erfahrung.' } }],
    // A name and a motto in another script are not the language.
    [
      {
        basics: {
          name: 'لیلا کریمی',
          latinName: 'Leila Karimi',
          label: 'Software Engineer',
          summary: 'Builds search for large shops.',
        },
      },
    ],
    // Words in several scripts are those of a linguist, who writes in Latin letters.
    [{ basics: { name: 'Ida Sund', label: 'Linguist', summary: 'ქართული Հայերեն ไทย বাংলা 漢字' } }],
    [{ basics: { name: '123' } }],
    [{ work: [] }],
  ])('nothing is guessed for %j', (document) => {
    expect(languageOf(document)).toEqual({ locale: undefined, rules: [] });
  });

  test('nothing is guessed where the document or the caller says it', () => {
    const [, name, label, summary] = texts[0] as (typeof texts)[number];
    const document = { basics: { name, label, summary } };
    expect(languageOf({ ...document, meta: { recto: { locale: 'en' } } })).toEqual({ locale: 'en', rules: [] });
    expect(languageOf(document, { locale: 'ar' })).toEqual({ locale: undefined, rules: [] });
  });
});

describe('the language that a document says', () => {
  const person = { basics: { name: 'Asha' } };
  test.each([
    [{ language: 'fa' }, 'fa'],
    [{ language: 'Persian' }, 'fa'],
    [{ language: 'فارسی' }, 'fa'],
    [{ language: 'English' }, 'en'],
    [{ language: 'Deutsch' }, 'de'],
    [{ lang: 'pt_BR' }, 'pt-BR'],
    [{ locale: 'zh-tw' }, 'zh-TW'],
    [{ locale: { language: 'french', date: 'x' } }, 'fr'],
    [{ meta: { language: 'ur' } }, 'ur'],
    [{ meta: { recto: { language: 'hi' } } }, 'hi'],
    [{ meta: { recto: { locale: 'de_AT' } } }, 'de-AT'],
  ])('%j', (said, tag) => {
    const { locale, rules } = languageOf({ ...said, ...person });
    expect(locale).toBe(tag);
    expect(rules).toContain('moved-key');
  });

  test('it chooses among texts in several languages', () => {
    const text = JSON.stringify({ language: 'hi', basics: { label: { en: 'Lead', hi: 'प्रमुख' } } });
    expect(readResume(text).resume?.basics?.label).toBe('प्रमुख');
  });

  test('one that is no language is kept, and not used', () => {
    const { resume, diagnostics } = readResume('basics: { name: Asha }\nmeta: { recto: { locale: no idea } }');
    expect(resume?.meta?.recto).toEqual({ 'locale (not read)': 'no idea' });
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'unknown-language' }]);
  });

  test.each(['English, Hindi', 'foo', ''])('language: %s is a key like any other', (language) => {
    expect(languageOf({ language, ...person }).locale).toBeUndefined();
  });
});
