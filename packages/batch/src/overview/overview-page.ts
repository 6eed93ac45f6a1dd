import { createHash } from 'node:crypto';
import type { BatchFinding, DocumentRecord } from '../documents/record.ts';
import { overviewScript } from './overview-script.ts';
import { overviewStyles } from './overview-styles.ts';
import { countOf } from './write-overview.ts';

/** Findings of one document on the page; `index.json` has all of them. */
const MOST_FINDINGS = 20;

/** A page with every document of a batch. It asks for pictures beside it, and for nothing else; all texts are escaped. */
export function overviewPage(records: readonly DocumentRecord[], title: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOfInline(overviewScript)}'`,
    `style-src '${hashOfInline(overviewStyles)}'`,
    // Opened from a disk, a page has no origin of its own.
    "img-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${overviewStyles}</style>`,
    '<header>',
    `<h1>${escaped(title)}</h1>`,
    ...controls(records),
    '</header>',
    '<main>',
    '<p id="none" hidden>No document has these words.</p>',
    '<ul id="documents">',
    ...records.map(item),
    '</ul>',
    '</main>',
    `<script>${overviewScript}</script>`,
    '</html>',
    '',
  ].join('\n');
}

function controls(records: readonly DocumentRecord[]): string[] {
  const states = records.map(stateOf);
  const option = (value: State | '', words: string) => {
    const count = value === '' ? records.length : states.filter((state) => state === value).length;
    return `<option value="${value}">${words} (${count})</option>`;
  };
  return [
    '<form role="search">',
    '<label>Search <input type="search" id="words" autocomplete="off"></label>',
    '<label>Show <select id="state">',
    option('', 'all'),
    option('failed', 'failed'),
    option('errors', 'with errors'),
    option('warnings', 'with warnings'),
    option('fine', 'without either'),
    '</select></label>',
    '<output id="count" aria-live="polite"></output>',
    '</form>',
  ];
}

type State = 'failed' | 'errors' | 'warnings' | 'fine';

function stateOf({ outcome, findings }: DocumentRecord): State {
  if (outcome === 'failed') return 'failed';
  if (countOf(findings, 'error') > 0) return 'errors';
  return countOf(findings, 'warning') > 0 ? 'warnings' : 'fine';
}

function item(record: DocumentRecord): string {
  const { id, file, summary, thumbnail, files, reason, findings } = record;
  const pages = summary.pages === undefined ? '' : summary.pages === 1 ? '1 page' : `${summary.pages} pages`;
  const facts = [pages, summary.theme ?? ''].filter((fact) => fact !== '').join(', ');
  const first = files[0]?.path;
  const picture = thumbnail
    ? `<img src="${addressOf(thumbnail)}" alt="" loading="lazy" width="140" height="198">`
    : '<span class="blank" aria-hidden="true"></span>';
  return [
    `<li data-state="${stateOf(record)}">`,
    first === undefined ? picture : `<a class="picture" href="${addressOf(first)}" tabindex="-1">${picture}</a>`,
    '<div>',
    `<h2>${escaped(summary.name ?? id)}</h2>`,
    ...(summary.label === undefined ? [] : [`<p>${escaped(summary.label)}</p>`]),
    `<p class="facts"><code>${escaped(file)}</code>${facts === '' ? '' : ` ${escaped(facts)}`}</p>`,
    ...(reason === undefined ? [] : [`<p class="reason">${escaped(reason)}</p>`]),
    ...(files.length === 0 ? [] : [`<p class="files">${files.map(link).join(' ')}</p>`]),
    ...findingsOf(findings, record.outcome === 'failed'),
    '</div>',
    '</li>',
  ].join('');
}

const link = ({ path, bytes }: DocumentRecord['files'][number]) =>
  `<a href="${addressOf(path)}">${escaped(path.split('/').at(-1) ?? path)}</a> <small>${sizeText(bytes)}</small>`;

function findingsOf(findings: readonly BatchFinding[], isOpen: boolean): string[] {
  const told = findings.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return [];
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = countOf(told, severity);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const rows = told.slice(0, MOST_FINDINGS).map(finding);
  const more = told.length - rows.length;
  return [
    `<details${isOpen ? ' open' : ''}><summary>${counts.join(', ')}</summary><ol>`,
    ...rows,
    ...(more > 0 ? [`<li>${more} more: index.json has all of them.</li>`] : []),
    '</ol></details>',
  ];
}

const finding = ({ severity, rule, message, hint, place }: BatchFinding) =>
  `<li><b class="${severity}">${severity}</b> ${escaped(message)}${hint === undefined ? '' : ` ${escaped(hint)}`} <small>${escaped([place, rule].filter(Boolean).join(' · '))}</small></li>`;

const sizeText = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** A path as an address beside the page. */
const addressOf = (path: string) => escaped(`./${path.split('/').map(encodeURIComponent).join('/')}`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);

const hashOfInline = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
