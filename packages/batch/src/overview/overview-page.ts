import { createHash } from 'node:crypto';
import type { BatchFinding, DocumentRecord } from '../documents/record.ts';
import { overviewScript } from './overview-script.ts';
import { overviewStyles } from './overview-styles.ts';
import { countOf } from './write-overview.ts';

/** Findings of one document on the page, and those of one rule among them; `index.json` has all of them. */
const [MOST_FINDINGS, MOST_OF_A_RULE] = [20, 3];

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
    '<nav aria-label="The same as a file"><a href="./index.csv">CSV</a> <a href="./index.json">JSON</a></nav>',
  ];
}

type State = 'failed' | 'errors' | 'warnings' | 'fine';

function stateOf({ outcome, findings }: DocumentRecord): State {
  if (outcome === 'failed') return 'failed';
  if (countOf(findings, 'error') > 0) return 'errors';
  return countOf(findings, 'warning') > 0 ? 'warnings' : 'fine';
}

function item(record: DocumentRecord): string {
  const { id, file, summary, thumbnail, files, findings, reason } = record;
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
    `<p class="facts"><code>${escaped(file)}</code>${facts === '' ? '' : ` · ${escaped(facts)}`}</p>`,
    ...(reason === undefined || isAmong(findings, reason) ? [] : [`<p class="reason">${escaped(reason)}</p>`]),
    ...(files.length === 0 ? [] : [`<p class="files">${files.map(link).join(' ')}</p>`]),
    ...findingsOf(record),
    '</div>',
    '</li>',
  ].join('');
}

/** A document with errors fails for the first of them, which its list has with a hint. */
const isAmong = (findings: readonly BatchFinding[], reason: string) =>
  findings.some(({ severity, message }) => severity === 'error' && reason.includes(message));

const link = ({ path, bytes }: DocumentRecord['files'][number]) =>
  `<a href="${addressOf(path)}">${escaped(path.split('/').at(-1) ?? path)}</a> <small>${sizeText(bytes)}</small>`;

function findingsOf({ findings, outcome, file }: DocumentRecord): string[] {
  const told = findings.filter(({ severity }) => severity !== 'info');
  if (told.length === 0) return [];
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = countOf(told, severity);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const shown = fewOfEachRule(told);
  const more = told.length - shown.length;
  return [
    `<details${outcome === 'failed' ? ' open' : ''}><summary>${counts.join(', ')}</summary><ol>`,
    ...shown.map((one) => finding(one, file)),
    '</ol>',
    ...(more > 0 ? [`<p class="facts">${more} more like these are in <a href="./index.json">index.json</a>.</p>`] : []),
    '</details>',
  ];
}

/** Twenty findings of one rule say no more than three, and hide those of another. */
function fewOfEachRule(findings: readonly BatchFinding[]): BatchFinding[] {
  const counts = new Map<string, number>();
  const few = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_OF_A_RULE;
  });
  return few.slice(0, MOST_FINDINGS);
}

function finding({ severity, rule, message, hint, place }: BatchFinding, file: string): string {
  const words = hint === undefined ? message : `${message} ${hint}`;
  const where = [place && shortPlace(place, file), rule].filter(Boolean).join(' · ');
  return `<li><b class="${severity}">${severity}</b> ${escaped(words)} <small>${escaped(where)}</small></li>`;
}

/** The card has the name of its file already: `ada.yaml:12:5` is line 12, column 5. */
function shortPlace(place: string, file: string): string {
  if (place === file) return '';
  const [, line, column] = /^:(\d+):(\d+)$/.exec(place.startsWith(file) ? place.slice(file.length) : '') ?? [];
  return line === undefined ? place : `line ${line}, column ${column}`;
}

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
