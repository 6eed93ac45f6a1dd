// The same page in a theme written in CSS. Run page.mjs before.
import { cp, writeFile } from 'node:fs/promises';
import { Document } from '@recto/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { resume } from './resume.mjs';

await cp('harbour.css', 'out/harbour.css');
const stylesheets = ['styles.css', 'classic.css', 'harbour.css', 'print.css']; // classic.css has the fonts
const page = createElement(Document, { resume, theme: 'harbour', audience: 'public', stylesheets });
await writeFile('out/harbour.html', `<!doctype html>${renderToStaticMarkup(page)}`);
