import type { ResumeDocument } from '@recto/schema';
import { describe, expect, test } from 'vitest';
import { exampleResume, exampleSheet } from '../testing/example-sheets.ts';
import {
  expectEachFieldNoticed,
  expectLostWhereMissing,
  faults,
  issuesOf,
  paths,
  sectionPaths,
  sheet,
  shownBy,
} from '../testing/expect-missing-fields.ts';
import { renderer } from '../testing/renderer.ts';
import { checkParse, type ParseReport } from './check-parse.ts';

/** Renders the sheet after a change to its HTML, and compares it with the unchanged document. */
async function checked(change: (html: string) => string): Promise<ParseReport> {
  const html = change(sheet.html);
  const { root, paper } = sheet.options;
  const { pdf } = await renderer.render(html, { root, paper });
  return checkParse(sheet.resume, pdf, sheet.check);
}

const styled = (css: string) => (html: string) => html.replace('</head>', `<style>${css}</style></head>`);

/** Replaces a text, which must exist. */
const replaced =
  (...changes: [from: string | RegExp, to: string][]) =>
  (html: string) =>
    changes.reduce((text, [from, to]) => {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`the page does not contain ${from}`);
      return next;
    }, html);

/** The markup of a section. */
const sectionOf = (part: string) =>
  new RegExp(`<section data-part="${part}".*?</section>`, 's').exec(sheet.html)?.[0] ?? '';

describe('a sheet with a known fault', () => {
  test('without a change, it is complete', async () => {
    expect(faults(await checked((html) => html))).toEqual({});
  });

  test('letter-spacing of 0.2 em splits the headings', async () => {
    const report = await checked(styled('[data-part="section-title"] { letter-spacing: 0.2em }'));
    expect(faults(report)).toMatchObject({ split: sectionPaths });
    expect(issuesOf('split', report)[1]).toEqual({
      rule: 'split',
      message: '“Education” (education) is interrupted, and “E D U C A T I O N” was read instead.',
      hint: expect.stringContaining('letter-spacing'),
      location: { path: 'education' },
      expected: 'Education',
      read: 'E D U C A T I O N',
    });
    expect(paths('split', report.plain)).toEqual(sectionPaths);
  });

  test('contacts without a gap are fused', async () => {
    const gapless = styled('[data-part="contacts"] ul { column-gap: 0 !important }');
    const report = await checked(gapless);
    expect(faults(report)).toMatchObject({
      fused: expect.arrayContaining(['basics.email', 'basics.phone', 'basics.location.city']),
    });
    expect(issuesOf('fused', report)[0]?.read).toContain('zuzana.kratochvilova@example.com+31');
    expect(paths('fused', report).every((path) => path.startsWith('basics.'))).toBe(true);
  });

  test('bullets that CSS draws are not found', async () => {
    const css = `[data-part="highlights"] { list-style: none }
      [data-part="highlight"]::before { content: ""; display: inline-block; inline-size: 3pt; block-size: 3pt; background: #000 }`;
    const report = await checked(styled(css));
    const highlights = shownBy(sheet.resume).filter(({ path }) => path.includes('highlights'));
    expect(faults(report)).toEqual({ misread: highlights.map(({ path }) => path) });
  });

  test('a floating sidebar is out of order', async () => {
    const skills = sectionOf('skills');
    const summary = sectionOf('summary');
    const report = await checked(
      replaced([skills, ''], [summary, `<div style="float: left; width: 30%">${skills}</div>${summary}`]),
    );
    expect(paths('out-of-order', report)).toContain('skills');
    expect(paths('out-of-order', report).every((path) => path.startsWith('skills'))).toBe(true);
    expect(faults(report).lost).toBeUndefined();
  });

  test('a section with `order` in a flex container is out of order', async () => {
    const css = '[data-part="page"] { display: flex; flex-direction: column } [data-part="awards"] { order: -1 }';
    const report = await checked(styled(css));
    expect(paths('out-of-order', report)).toContain('awards');
    expect(paths('out-of-order', report).every((path) => path.startsWith('awards'))).toBe(true);
  });

  test('dates in a stacking context come after all other text', async () => {
    const css = '[data-part="work"] [data-part="dates"] { opacity: 0.99 }';
    const report = await checked(styled(css));
    expect(paths('out-of-order', report)).toEqual([
      'work[0].startDate',
      'work[0].endDate',
      'work[1].startDate',
      'work[1].endDate',
    ]);
  });

  test('a ligature is not equal to its letters', async () => {
    const report = await checked(replaced(['Fitted a wake model', 'ﬁtted a wake model']));
    expect(paths('lost', report)).toEqual(['work[0].highlights[0]']);
    expect(issuesOf('lost', report)[0]?.read).toMatch(/^ﬁtted a wake model/);
  });

  test('two fields in each other’s place are both reported', async () => {
    const [title, subtitle] = ['Thesis Intern, Wind Farm Control', 'Example Offshore'];
    const report = await checked(
      replaced([`>${title}<`, '>#<'], [`>${subtitle}<`, `>${title}<`], ['>#<', `>${subtitle}<`]),
    );
    const named = [...paths('out-of-order', report), ...paths('misread', report)];
    expect(named).toEqual(expect.arrayContaining(['work[0].name', 'work[0].position']));
    expect(issuesOf('lost', report)).toEqual([]);
  });

  test('an employer and a title in one run cannot be told apart', async () => {
    const title = 'Thesis Intern, Wind Farm Control';
    const report = await checked(
      replaced(
        [`>${title}<`, `>${title}, Example Offshore<`],
        [/<span data-part="entry-subtitle"[^>]*>Example Offshore<\/span>/, ''],
      ),
    );
    expect(faults(report)).toEqual({ misread: ['work[0].name'] });
  });

  test('repeated text is reported', async () => {
    const report = await checked(replaced([sectionOf('awards'), `${sectionOf('awards')}<p>Josef Ressel Prize</p>`]));
    expect(faults(report)).toMatchObject({ repeated: ['awards[0].title'] });
  });
});

// The rest: `check-parse.all.test.ts`.
expectLostWhereMissing([0, 5, 10]);
expectEachFieldNoticed(['vasudev-gupta', 'graduate']);

test('fields that an audience does not see are not expected', async () => {
  const { basics: { phone: _, ...basics } = {}, ...rest } = sheet.resume;
  const shown: ResumeDocument = { ...rest, basics };
  const { html, options } = exampleSheet('graduate', 'banking', 'a4', shown);
  const { pdf } = await renderer.render(html, options);
  expect((await checkParse(shown, pdf, sheet.check)).complete).toBe(true);
  expect(faults(await checkParse(sheet.resume, pdf, sheet.check))).toEqual({ lost: ['basics.phone'] });
});

test('page numbers, running heads and dates of issue are ignored, and long headings are complete', async () => {
  const resume = exampleResume('academic');
  const recto = { ...resume.meta?.recto, print: { runningHead: true, date: '2026-11' } };
  recto.titles = { ...recto.titles, awards: 'Grants, Awards and Other Things That Came My Way over the Years' };
  const changed = { ...resume, meta: { recto } };
  const { html, options, check } = exampleSheet('academic', 'banking', 'a4', changed);
  const { pdf } = await renderer.render(html, options);
  const report = await checkParse(changed, pdf, check);
  expect(faults(report)).toEqual({});
  expect(report.plain.complete).toBe(true);
});
