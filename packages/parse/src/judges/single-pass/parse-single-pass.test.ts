import { describe, expect, test } from 'vitest';
import type { TextItem } from '../text-items.ts';
import { parseSinglePass } from './parse-single-pass.ts';

/** An item that is set bold: its text starts with `*`. */
type Words = string;

interface Drawn {
  y: number;
  page?: number;
}

/** A line of items that are 20 pt apart. A character is 5 pt wide. */
function line(at: Drawn | number, ...words: Words[]): TextItem[] {
  const { y, page = 0 } = typeof at === 'number' ? { y: at } : at;
  let x = 0;
  return words.map((word, index) => {
    const text = word.replace(/^\*/, '');
    const item = {
      ...{ text, x, y, page, width: text.length * 5, height: 10 },
      font: word.startsWith('*') ? 'AAAAAA+Inter-SemiBold' : 'AAAAAA+Inter-Regular',
      endsLine: index === words.length - 1,
    };
    x += item.width + 20;
    return item;
  });
}

/** The head of every page here, so that titles are not among the first two lines. */
const head = [...line(780, '*Claire Donovan'), ...line(766, 'claire@example.com', '(512) 555-0148', 'Austin, TX')];

const work = (...lines: TextItem[][]) =>
  parseSinglePass([...head, ...line(740, '*EXPERIENCE'), ...lines.flat()]).work.map(({ block: _, ...job }) => job);

describe('the profile', () => {
  test('is what is before the first title', () => {
    const { profile } = parseSinglePass([...head, ...line(752, 'linkedin.com/in/claire'), ...line(740, '*SUMMARY')]);
    expect(profile).toEqual({
      name: 'Claire Donovan',
      email: 'claire@example.com',
      phone: '(512) 555-0148',
      location: 'Austin, TX',
      link: 'linkedin.com/in/claire',
    });
  });

  test('has another text for the name if the name has other letters, and no phone of another form', () => {
    const items = [line(780, '*Zoë Řezníčková'), line(770, 'Wind Engineer'), line(760, '+31 6 0000 0000')].flat();
    expect(parseSinglePass(items).profile).toMatchObject({ name: 'Wind Engineer', phone: '' });
  });

  test('has an e-mail that is fused with the phone', () => {
    const [first, second] = line(766, 'claire@example.com', '(512) 555-0148') as [TextItem, TextItem];
    const { profile } = parseSinglePass([...line(780, '*Claire Donovan'), first, { ...second, x: 94 }]);
    expect(profile).toMatchObject({ email: 'claire@example.com(512)', phone: '(512) 555-0148' });
  });
});

describe('titles', () => {
  const titles = (...words: Words[]) =>
    parseSinglePass([...head, ...words.flatMap((word, index) => line(700 - index * 20, word))]).titles;

  test.each([
    '*TEACHING',
    '*LICENSES AND CERTIFICATIONS',
    'Experience',
    'Work Experience',
    'Honors & Awards',
    'Skills',
  ])('%s is one', (title) => expect(titles(title)).toEqual([title.replace('*', '')]));

  test.each(['TEACHING', '*Teaching', '*Licenses and Certifications', 'Much Work Experience', 'experience', 'Skills:'])(
    '%s is none',
    (title) => expect(titles(title)).toEqual([]),
  );

  test('a line of two items is none, nor are the first two lines', () => {
    expect(parseSinglePass([...line(700, '*SKILLS'), ...line(680, 'Skills')]).titles).toEqual([]);
    expect(parseSinglePass([...head, ...line(700, '*EX', '*PERIENCE')]).titles).toEqual([]);
  });
});

describe('jobs', () => {
  const job = (y: number, title: string, name: string) => [
    line(y, `*${title}`, 'Mar 2021 – Present'),
    line(y - 12, name, 'Austin, TX'),
    line(y - 24, '•', 'Did one thing that took'),
    line(y - 36, 'two lines'),
    line(y - 48, '•', 'Did another'),
  ];
  const read = (title: string, name: string) => ({
    name,
    title,
    date: 'Mar 2021 – Present',
    grade: '',
    bullets: ['Did one thing that took two lines', 'Did another'],
  });

  test('begin after wide gaps', () => {
    const jobs = work(...job(720, 'Senior Analyst', 'Lone Star'), ...job(652, 'Analyst', 'Hill Country'));
    expect(jobs).toEqual([read('Senior Analyst', 'Lone Star'), read('Analyst', 'Hill Country')]);
  });

  test('that are too close are one if others are not', () => {
    const [one, two] = [job(720, 'Senior Analyst', 'Lone Star'), job(656, 'Analyst', 'Hill Country')];
    expect(work(...one, ...two).map(({ title }) => title)).toEqual(['Senior Analyst', 'Analyst']);
    const titles = work(...one, ...two, ...job(580, 'Clerk', 'Brazos')).map(({ title }) => title);
    expect(titles).toEqual(['Senior Analyst', 'Clerk']);
  });

  test('begin where a bold line follows, if no gap is wide', () => {
    const lines = [line(720, '*Analyst', 'May 2020'), line(708, '• One'), line(696, '*Clerk', 'May 2019')];
    expect(work(...lines).map(({ title }) => title)).toEqual(['Analyst', 'Clerk']);
  });

  test('are split by dates that are drawn after the employer and stand higher', () => {
    const [first, second, ...bullets] = job(720, 'Senior Analyst', 'Lone Star') as [TextItem[], TextItem[], TextItem[]];
    const [title, dates] = first as [TextItem, TextItem];
    const jobs = work([{ ...title, endsLine: true }], second, [dates], ...bullets);
    expect(jobs).toHaveLength(2);
    expect(jobs[0]).toMatchObject({ title: 'Senior Analyst', date: '' });
  });

  test('have no title if it is one item with the employer', () => {
    expect(work(line(720, '*Senior Analyst, Lone Star, Austin', 'May 2020'), line(708, '• One'))).toEqual([
      { name: 'Senior Analyst, Lone Star, Austin', title: '', date: 'May 2020', grade: '', bullets: ['One'] },
    ]);
  });

  test('lose the employer under a bold title that the parser does not know', () => {
    const jobs = work(line(720, '*Account Executive', 'May 2020'), line(708, 'Lone Star'), line(696, '• One'));
    expect(jobs).toMatchObject([{ name: 'Account Executive', title: '' }]);
    const first = work(line(720, '*Lone Star', 'May 2020'), line(708, 'Account Executive'), line(696, '• One'));
    expect(first).toMatchObject([{ name: 'Lone Star', title: '' }]);
  });

  test('are glued to the one before at the head of a page', () => {
    const [one, two] = [job(720, 'Senior Analyst', 'Lone Star'), job(100, 'Clerk', 'Brazos')];
    const second = job(780, 'Analyst', 'Hill Country').map((items) => items.map((item) => ({ ...item, page: 1 })));
    expect(work(...one, ...two, ...second).map(({ title }) => title)).toEqual(['Senior Analyst', 'Clerk']);
  });

  test('have a line for each bullet if the bullets are dashes', () => {
    const lines = [
      line(720, '*Analyst', 'May 2020'),
      line(708, 'Lone Star'),
      line(696, '– One that'),
      line(684, 'wraps'),
    ];
    expect(work(...lines)[0]?.bullets).toEqual(['– One that', 'wraps']);
  });
});

test('neighbours closer than a character are fused, and what stands back on the line', () => {
  const [place, dates] = line(720, 'Austin, TX', 'Mar 2021') as [TextItem, TextItem];
  const items = (x: number) => [...head, ...line(740, '*EXPERIENCE'), place, { ...dates, x }];
  const texts = (x: number) => parseSinglePass(items(x)).work[0]?.block.lines[0]?.map(({ text }) => text);
  expect(texts(place.width + 6)).toEqual(['Austin, TX', 'Mar 2021']);
  expect(texts(place.width + 4)).toEqual(['Austin, TXMar 2021']);
  expect(texts(-60)).toEqual(['Austin, TXMar 2021']);
});

test('the foot of a page and the head of the next are one line', () => {
  const [last] = line(40, '• the end') as [TextItem];
  const next = line({ y: 780, page: 1 }, '2 / 2');
  const jobs = work(line(720, '*Analyst', 'May 2020'), [{ ...last, endsLine: false }], next);
  expect(jobs[0]?.bullets).toEqual(['the end2 / 2']);
});

describe('degrees', () => {
  const degrees = (...lines: TextItem[][]) =>
    parseSinglePass([...head, ...line(740, '*EDUCATION'), ...lines.flat()]).education.map(
      ({ block: _, bullets: __, ...degree }) => degree,
    );

  test('have school, degree, date and grade', () => {
    const lines = [
      line(720, '*Baylor University', 'Aug 2013 – May 2017'),
      line(708, 'Bachelor of Science', 'Waco, Texas', '3.72'),
      line(690, '*Technical Institute', '2012'),
      line(678, 'M.Sc., Physics', '8.6 / 10'),
    ];
    expect(degrees(...lines)).toEqual([
      { name: 'Baylor University', title: 'Bachelor of Science', date: 'Aug 2013 – May 2017', grade: '3.72' },
      { name: 'Technical Institute', title: 'M.Sc., Physics', date: '2012', grade: '8.6' },
    ]);
  });

  test('of one line each are not told apart, and "10.0" is no grade of ten', () => {
    const lines = [
      line(720, '*Baylor University', 'BSc', '2017', '8.6 / 10.0'),
      line(700, '*Waco College', 'BSc', '2013', '9.1'),
    ];
    expect(degrees(...lines)).toEqual([{ name: 'Baylor University', title: 'BSc', date: '2017', grade: '0.0' }]);
  });
});

test('projects and skills', () => {
  const { projects, skills } = parseSinglePass([
    ...head,
    ...line(740, '*PROJECTS'),
    ...line(728, '*Bus Times', '2022'),
    ...line(716, '• A public map of buses'),
    ...line(680, '*SKILLS'),
    ...line(668, '*Analysis:', 'SQL, Python'),
  ]);
  expect(projects).toMatchObject([{ name: 'Bus Times', date: '2022', bullets: ['A public map of buses'] }]);
  expect(skills).toEqual(['Analysis: SQL, Python']);
});
