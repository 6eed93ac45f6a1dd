// npm run pdf: builds the page with all that is in resume.yaml, in the folder .private, and prints it to resume.pdf.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { renderPdf } from '@recto/pdf';
import { readResume } from '@recto/schema';

const build = process.argv.slice(2).join(' ');
const env = { ...process.env, RESUME_AUDIENCE: 'private' };
const { status } = spawnSync(build, { env, shell: true, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const content = readFileSync('resume.yaml', 'utf8');
const { paper, pages } = readResume(content).resume?.meta?.recto ?? {};
const html = readFileSync('.private/index.html', 'utf8');
const printed = await renderPdf(html, { root: '.private', paper, pages, source: { name: 'resume.yaml', content } });
writeFileSync('resume.pdf', printed.pdf);
const { pages: count, reason } = printed;
console.log([`resume.pdf: ${count} ${count === 1 ? 'page' : 'pages'}.`, reason].filter(Boolean).join(' '));
