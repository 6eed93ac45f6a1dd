// The page as a PDF, fitted to one side of A4. Run page.mjs before.
import { readFile, writeFile } from 'node:fs/promises';
import { renderPdf } from '@recto/pdf';

const html = await readFile('out/index.html', 'utf8');
const { pdf, pages, reason } = await renderPdf(html, { root: 'out', paper: 'a4', pages: 1 });
await writeFile('out/resume.pdf', pdf);
console.log(reason ?? `Pages: ${pages}`);
