// The résumé as a page: out/index.html, with its stylesheets and fonts.
import { cp, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Document } from '@recto/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { resume } from './resume.mjs';

const fonts = new URL('./fonts/', import.meta.resolve('@recto/themes/classic.css'));
await cp(fonts, 'out/fonts', { recursive: true });
for (const file of ['react/styles.css', 'themes/classic.css', 'print/print.css'])
  await cp(new URL(import.meta.resolve(`@recto/${file}`)), `out/${basename(file)}`);

const stylesheets = ['styles.css', 'classic.css', 'print.css'];
const page = createElement(Document, { resume, theme: 'classic', audience: 'public', stylesheets });
await writeFile('out/index.html', `<!doctype html>${renderToStaticMarkup(page)}`);
