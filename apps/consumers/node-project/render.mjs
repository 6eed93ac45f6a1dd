// The reference résumé as a page, with plain Node: no bundler, no TypeScript, no stylesheet loaded by JavaScript.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Document } from '@recto/react';
import { forAudience, readResume } from '@recto/schema';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const example = new URL('./examples/vasudev-gupta.yaml', import.meta.resolve('@recto/schema/package.json'));
const { resume, diagnostics } = readResume(await readFile(example, 'utf8'), { path: fileURLToPath(example) });
if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
const page = createElement(Document, { resume: forAudience(resume, 'public').resume, theme: 'placement' });
await writeFile('index.html', `<!doctype html>${renderToStaticMarkup(page)}`);
