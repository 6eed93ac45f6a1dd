import { expect, test } from 'vitest';
import { expectLongTexts } from '../testing/expect-long-texts.ts';
import { fontRoot } from '../testing/font-root.ts';
import { renderer } from '../testing/renderer.ts';
import { parsePdf, parseText } from './parse-resume.ts';

const font = (weight: number, style = 'normal') =>
  `@font-face { font-family: Source; font-weight: ${weight}; font-style: ${style}; src: url(source-serif-4-latin-${weight}-${style}.woff2) }`;

/** Prints a page that does not use Recto. */
async function printed(body: string, css = ''): Promise<Uint8Array> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV</title>
    <style>${font(400)} ${font(700)} ${font(400, 'italic')} body { font: 10pt/1.25 Source; margin: 0 } p { margin: 0 } ${css}</style>
    </head><body>${body}</body></html>`;
  return (await renderer.render(html, { root: fontRoot, paper: 'a4' })).pdf;
}

test('a page like a popular LaTeX template: company and location above title and dates', async () => {
  const row = (left: string, right: string) => `<p class="row"><span>${left}</span><span>${right}</span></p>`;
  const pdf = await printed(
    `<p class="name">Jonas Fjeld</p>
     <p class="center">555-010-0199 | jonas@example.com | linkedin.com/in/jonas-fjeld | github.com/jonasfjeld</p>
     <p class="head">Education</p>
     ${row('<b>Example State University</b>', 'Bergen, NO')}${row('<i>Bachelor of Science in Computing</i>', '<i>Aug. 2018 – May 2021</i>')}
     <p class="head">Experience</p>
     ${row('<b>Research Assistant</b>', 'June 2020 – Present')}${row('<i>Example Laboratory</i>', '<i>Oslo, NO</i>')}
     <ul><li>Built a service in Rust that answers in two milliseconds</li><li>Wrote the manual of it, and taught it to four groups of students who had never seen a compiler before</li></ul>
     ${row('<b>Intern</b>', '06/2019 – 08/2019')}${row('<i>Ferry Works</i>', '<i>Bergen, NO</i>')}
     <ul><li>Sorted the timetables</li></ul>
     <p class="head">Technical Skills</p>
     <p><b>Languages</b>: Java, Python, C/C++, SQL (Postgres, SQLite)</p><p><b>Frameworks</b>: React, Node.js</p>`,
    `.name { font: bold 24pt Source; text-align: center } .center { text-align: center }
     .head { font-variant: normal; text-transform: uppercase; font-size: 12pt; border-bottom: 0.5pt solid; margin-top: 8pt }
     .row { display: flex; justify-content: space-between } ul { margin: 0; padding-left: 1.2em; list-style: "• " }`,
  );
  const { text, ...resume } = await parsePdf(pdf);
  expect(text).toContain('Sorted the timetables');
  expect(resume).toMatchObject({
    name: 'Jonas Fjeld',
    email: 'jonas@example.com',
    phone: '555-010-0199',
    links: ['linkedin.com/in/jonas-fjeld', 'github.com/jonasfjeld'],
  });
  const [education, experience, skills] = resume.sections;
  expect(resume.sections.map(({ key }) => key)).toEqual(['education', 'work', 'skills']);
  expect(education?.entries).toMatchObject([
    { organization: 'Example State University', startDate: '2018-08', endDate: '2021-05' },
  ]);
  expect(experience?.entries).toMatchObject([
    {
      title: 'Research Assistant',
      organization: 'Example Laboratory',
      startDate: '2020-06',
      endDate: 'present',
      highlights: [
        'Built a service in Rust that answers in two milliseconds',
        'Wrote the manual of it, and taught it to four groups of students who had never seen a compiler before',
      ],
    },
    { title: 'Intern', organization: 'Ferry Works', startDate: '2019-06', endDate: '2019-08' },
  ]);
  expect(skills?.entries).toMatchObject([
    { title: 'Languages', keywords: ['Java', 'Python', 'C/C++', 'SQL (Postgres, SQLite)'] },
    { title: 'Frameworks', keywords: ['React', 'Node.js'] },
  ]);
});

test('uncommon headings are found by their style, and bold names are not headings', async () => {
  const pdf = await printed(
    `<h1>Marta Oliveira</h1><p>marta@example.com</p><h2>Perfil</h2><p>Engenheira de pontes.</p>
     <h2>Experiência</h2><p><b>Ponte Nova</b></p><p>abr. de 2019 – atual</p><h2>O que construí</h2><p>Três pontes sobre o rio.</p>`,
    'h1 { font-size: 22pt } h2 { font-size: 13pt } h1, h2 { margin: 4pt 0; font-weight: 700 }',
  );
  const { name, sections } = await parsePdf(pdf);
  expect(name).toBe('Marta Oliveira');
  expect(sections.map(({ title, key }) => [title, key])).toEqual([
    ['Perfil', 'summary'],
    ['Experiência', 'work'],
    ['O que construí', undefined],
  ]);
  expect(sections[1]?.entries).toMatchObject([{ title: 'Ponte Nova', startDate: '2019-04', endDate: 'present' }]);
});

test('without any common heading, headings are found by their size; a name may take two lines', async () => {
  const pdf = await printed(
    `<h1 style="width: 5em">Marta Oliveira</h1><p>Writes to marta@example.com, and builds bridges that stand.</p>
     <h2>Where I was</h2><p>Three bridges over one river, and the ferry before them.</p><h2>What comes</h2><p>A fourth one.</p>`,
    'h1 { font-size: 22pt } h2 { font-size: 13pt } h1, h2 { margin: 4pt 0 }',
  );
  const { name, sections } = await parsePdf(pdf);
  expect(name).toBe('Marta Oliveira');
  expect(sections.map(({ title }) => title)).toEqual(['Where I was', 'What comes']);
});

test('page numbers and running heads are removed', async () => {
  const pdf = await printed(
    `<h1>Ida Sund</h1><h2>Summary</h2>${'<p>Keeps the tide tables of nine harbours.</p>'.repeat(90)}`,
    `@page { margin: 20mm; @top-left { content: "Ida Sund, résumé"; font: 8pt Source } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Source } }`,
  );
  const { text } = await parsePdf(pdf);
  expect(text.match(/Keeps the tide/g)).toHaveLength(90);
  expect(text).not.toMatch(/résumé|1 \/ 2|2 \/ 2/);
});

test('plain text is parsed by words and line breaks', () => {
  const resume = parseText(`Jonas Fjeld
jonas@example.com   +47 00 00 00 00

EXPERIENCE
Research Assistant, Example Laboratory   Jun 2020 – Present
• Built a service in Rust
• Wrote the manual of it
Intern, Ferry Works   06/2019 – 08/2019
• Sorted the timetables

Education
Example State University   2018 – 2021

Skills
Languages: Java, Python
1 / 2
\fReferees
Nina Sand
2 / 2`);
  expect(resume).toMatchObject({ name: 'Jonas Fjeld', email: 'jonas@example.com', phone: '+47 00 00 00 00' });
  expect(resume.sections.map(({ key }) => key)).toEqual(['work', 'education', 'skills', 'references']);
  expect(resume.sections[0]?.entries).toMatchObject([
    { startDate: '2020-06', endDate: 'present', highlights: ['Built a service in Rust', 'Wrote the manual of it'] },
    { startDate: '2019-06', endDate: '2019-08', highlights: ['Sorted the timetables'] },
  ]);
  expect(resume.sections[2]?.entries).toMatchObject([{ title: 'Languages', keywords: ['Java', 'Python'] }]);
  expect(resume.text).not.toMatch(/\d \/ 2/);
});

// Longer ones: `parse-resume.all.test.ts`.
expectLongTexts(50_000);

test('an empty text has no fields, and a file that is not a PDF is an error', async () => {
  expect(parseText('')).toEqual({ links: [], sections: [], text: '' });
  await expect(parsePdf(new TextEncoder().encode('no PDF'))).rejects.toMatchObject({ code: 'not-a-pdf' });
});
