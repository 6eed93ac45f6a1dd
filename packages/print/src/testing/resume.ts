const words = 'Kept the tide tables of nine harbours and wrote the handbook that is still in use there';

/** A bullet of a length that differs from one to the next, one to three lines on A4. */
const bullet = (index: number) =>
  `<li data-part="highlight">Bullet ${index}. ${words} ${`and ${words} `.repeat(index % 3)}.</li>`;

/** An entry with a header and bullets. `attributes` stand on the entry. */
export function entry(name: string, bullets: number, attributes = ''): string {
  const list = Array.from({ length: bullets }, (_, index) => bullet(index)).join('');
  return `<article data-part="entry" ${attributes}>
    <header data-part="entry-header"><h3 data-part="entry-title">${name}</h3> <time>2021 – 2024</time></header>
    <p data-part="advisors">Guided by Ida Sund for ${name}.</p>
    <ul data-part="highlights">${list}</ul>
  </article>`;
}

/** A section of entries, or of whatever its body is. */
export function section(title: string, body: string, attributes = ''): string {
  return `<section data-part="section" ${attributes}><h2 data-part="section-title">${title}</h2>
    <div data-part="section-body">${body}</div></section>`;
}

/** A table with a caption for readers of the markup, and rows of a label and some bullets. */
export function table(rows: number, bullets: number): string {
  const row = (index: number) =>
    `<tr><th scope="row">Row ${index}</th><td><ul>${Array.from({ length: bullets }, (_, at) => bullet(at)).join('')}</ul></td></tr>`;
  return `<table><caption style="position: absolute; width: 1px; height: 1px; overflow: hidden">Rows</caption>
    <thead><tr><th>Label</th><th>Content</th></tr></thead>
    <tbody>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</tbody></table>`;
}

const header = '<header data-part="header"><h1>Ida Sund</h1><p>Harbour master</p></header>';

/** A sheet of a header and what is given. */
export function resume(body: string, attributes = 'data-recto-paper="a4"'): string {
  return `<article data-part="page" ${attributes}>${header}${body}</article>`;
}

/** The styles of it, for the tests: flat text in Recto's parts. */
export const styles = `
  @layer components.recto.tokens {
    :is(h1, h2, h3, p, ul) { margin: 0; font-size: 1em; }
    h1 { font-size: 2em; }
    [data-part="section"] { margin-top: calc(9pt * var(--recto-density, 1) * var(--recto-spread, 1)); }
    [data-part="entry"] + [data-part="entry"] { margin-top: calc(6pt * var(--recto-density, 1) * var(--recto-spread, 1)); }
    [data-part="entry-header"] { display: flex; justify-content: space-between; }
    [data-part="columns"] { display: grid; grid-template: "main aside" / minmax(0, 1fr) 31%; column-gap: 8mm; }
    [data-part="columns"] > * { min-width: 0; }
    table { width: 100%; border-spacing: 0; }
  }`;

/** Sections of two short bullets. */
export const notes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    section(`Skill ${index}`, '<ul><li>Tides</li><li>Moorings</li></ul>'),
  ).join('');
/** Entries with bullets. */
export const posts = (count: number, bullets = 4) =>
  Array.from({ length: count }, (_, index) => entry(`Post ${index}`, bullets)).join('');
