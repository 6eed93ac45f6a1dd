import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LAYERS } from '@recto/themes';

const require = createRequire(import.meta.url);

/** The root of the test résumé: a package of static font files. */
export const fontRoot = join(dirname(require.resolve('@fontsource/source-serif-4/package.json')), 'files');

/** The built print stylesheet. */
const printStylesheet = require.resolve('@recto/print/print.css');

/** Changes to the test résumé. */
export interface ResumeText {
  /** Number of jobs; seven fill two pages. */
  jobs?: number;
  paper?: string;
  /** Content to add to the head, such as a style. */
  head?: string;
  /** Content to add to the end of the sheet. */
  body?: string;
  /** Attributes of `<html>`. */
  root?: string;
  density?: number;
}

const font = (weight: number) =>
  `@font-face { font-family: Source; font-weight: ${weight}; src: url(source-serif-4-latin-${weight}-normal.woff2) format("woff2"); }`;

/** A theme for the sheet: sizes by density and zoom, margins also on the root, light and dark. */
const theme = `
${font(400)} ${font(700)}
@layer components.recto.tokens {
  [data-recto-theme="plain"] {
    color-scheme: light dark;
    --recto-page-margin-block: 12mm; --recto-page-margin-inline: 14mm;
    --recto-color-paper: light-dark(#fff, #1b1b1a); --recto-color-ink: light-dark(#111, #eee);
    --recto-size-body: calc(max(9pt, 9.5pt * var(--recto-density, 1)) * var(--recto-zoom, 1));
    --recto-gap: calc(4pt * var(--recto-density, 1) * var(--recto-zoom, 1));
  }
  @media screen { [data-recto-theme="plain"] { --recto-zoom: 1.3; } }
  @media print {
    :root:has([data-recto-theme="plain"]) {
      --recto-page-margin-block: 12mm; --recto-page-margin-inline: 14mm;
      --recto-font-body: Source, serif;
    }
  }
}
@layer components.recto.components {
  body { margin: 0; background: #444; }
  main { padding: 2rem; display: grid; }
  [data-part="page"] {
    box-sizing: border-box; max-inline-size: 210mm; margin-inline: auto; padding: 16mm 18mm; min-block-size: 297mm;
    background: var(--recto-color-paper); color: var(--recto-color-ink);
    font: var(--recto-size-body) / calc(1.2 + 0.5 * (var(--recto-density, 1) - 1)) Source, serif;
  }
  h1 { font-size: 2.2em; margin: 0; }
  h2 { font-size: 1.2em; margin: calc(var(--recto-gap) * 2) 0 var(--recto-gap); border-bottom: 0.5pt solid; }
  h3, p, ul { margin: 0; font-size: inherit; }
  ul { padding-inline-start: 1.2em; }
  article article { margin-block-end: var(--recto-gap); }
  [data-part="entry-header"] { display: flex; justify-content: space-between; }
  table { inline-size: 100%; border-collapse: collapse; }
  td, th { border: 0.5pt solid; padding: 2pt 5pt; text-align: start; vertical-align: top; }
}`;

const highlights = [
  'Moved the ticketing of <b>41</b> ferry lines to one ledger, so that a refund takes two minutes and not two weeks.',
  'Cut the nightly reckoning of berth fees from <b>6.4 h</b> to <b>22 min</b> by sorting once and reading in streams; nobody has had to wait for the harbour office since.',
  'Taught nine pilots and three clerks to read the new tide tables, and wrote the handbook that their successors use.',
  'Found that <b>3.1 %</b> of all sailings were billed twice, and gave the money back.',
];

function job(index: number): string {
  return `<article data-part="entry">
    <header data-part="entry-header"><h3 data-part="entry-title">Harbour Works ${index + 1}, keeper of timetables</h3><span data-part="dates"><time datetime="${2024 - index}">${2024 - index}</time></span></header>
    <ul data-part="highlights">${highlights.map((highlight) => `<li data-part="highlight">${highlight}</li>`).join('')}</ul>
  </article>`;
}

const rows = ['Diploma in navigation', 'Certificate of the harbour school', 'Leaving examination'].map(
  (degree, index) =>
    `<tr><th scope="row">${degree}</th><td>School of the Sound</td><td>${(9.4 - index / 10).toFixed(1)}</td><td>${2016 - 2 * index}</td></tr>`,
);

const voyages = Array.from(
  { length: 4 },
  (_, index) =>
    `<tr><td>Voyage ${index + 1}</td><td><ul>${highlights.map((highlight) => `<li>${highlight}</li>`).join('')}</ul></td></tr>`,
);

/** An invented résumé of about two A4 pages, with entries, bullets, a table of short rows and one of tall rows. */
export function resume({
  jobs = 7,
  paper = 'a4',
  head = '',
  body = '',
  root = 'lang="en-GB"',
  density,
}: ResumeText = {}): string {
  const style = density === undefined ? '' : ` style="--recto-density: ${density}"`;
  return `<!doctype html>
<html ${root}><head><meta charset="utf-8"><title>Ida Sund – Résumé</title>
<meta name="author" content="Ida Sund"><meta name="description" content="Keeper of timetables &amp; tides"><meta name="keywords" content="ferries, tide tables">
<style>${LAYERS}${theme}</style>
<style>${printCss()}</style>${head}</head>
<body><main><article data-part="page" data-recto-theme="plain" data-recto-paper="${paper}"${style}>
  <header data-part="header"><h1 data-part="name">Ida Sund</h1><address><a href="mailto:ida@example.com">ida@example.com</a></address></header>
  <section data-part="section"><h2 data-part="section-title">Education</h2><table><caption hidden>Education</caption><thead><tr><th scope="col">Program</th><th scope="col">School</th><th scope="col">Grade</th><th scope="col">Year</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>
  <section data-part="section"><h2 data-part="section-title">Experience</h2>${Array.from({ length: jobs }, (_, index) => job(index)).join('')}</section>
  <section data-part="section"><h2 data-part="section-title">Voyages</h2><table><thead><tr><th scope="col">Name</th><th scope="col">Highlights</th></tr></thead><tbody>${voyages.join('')}</tbody></table></section>
  ${body}
</article></main></body></html>`;
}

let stylesheet: string | undefined;

function printCss(): string {
  stylesheet ??= readFileSync(printStylesheet, 'utf8');
  return stylesheet;
}
