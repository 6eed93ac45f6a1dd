import { rectoCommand } from '@recto/brand';
import type { Proof } from './measure.ts';
import { pdfArguments } from './pdf-arguments.ts';

/** One figure of the strip, and how anybody can have it printed. */
export interface Figure {
  /** Of its part of the page of proofs. */
  id: string;
  value: string;
  /** What is written small behind it: a unit, or of how many. */
  unit?: string;
  /** What it counts. */
  says: string;
  /** The command in a few words, for the link. */
  short: string;
  /** The command as it is typed. */
  command: string;
  /** What to look at in its output. */
  shows: string;
}

const file = 'packages/schema/examples/vasudev-gupta.yaml';
const print = rectoCommand(['pdf', ...pdfArguments(file), '-o', 'resume.pdf', '--json'].join(' '));
const measureAll = 'npx -y pnpm@12 --filter @recto/site proof';
const percent = (share: number) => `${Math.round(share * 100)}%`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The figures of the home page, from what was measured. */
export function figuresOf({ fields, accessibility, pages, network, bytes, time }: Proof): Figure[] {
  const read = fields.checked - fields.lost - fields.unreadable.length;
  const lost = fields.checked - read;
  const others = lost === 0 ? '' : lost === 1 ? '; one is in another script' : `; ${lost} are in other scripts`;
  return [
    {
      id: 'fields',
      value: String(read),
      unit: `/${fields.checked}`,
      says: `fields read back from the PDF, each one named${fields.lost === 0 ? others : ''}`,
      short: 'checkParse',
      command: measureAll,
      shows: 'fields',
    },
    {
      id: 'accessibility',
      value: String(accessibility),
      says: 'PDF/UA-1 conditions failed, of those a program can decide',
      short: 'recto check',
      command: rectoCommand(['check', ...pdfArguments(file)].join(' ')),
      shows: 'accessibility',
    },
    {
      id: 'pages',
      value: String(pages.printed),
      unit: `/${pages.asked}`,
      says: `pages as asked, the last one ${percent(pages.fill)} full`,
      short: 'recto pdf --json',
      command: print,
      shows: 'pages',
    },
    {
      id: 'network',
      value: String(network.connections),
      says: 'connections and names looked up while printing, in the browser’s own log',
      short: '--log-net-log',
      command: measureAll,
      shows: 'network',
    },
    {
      id: 'bytes',
      value: String(Math.round(bytes / 1024)),
      unit: 'kB',
      says: 'with its fonts, tags and the source inside',
      short: 'recto pdf --json',
      command: print,
      shows: 'bytes',
    },
    {
      id: 'time',
      value: (time.milliseconds / 1000).toFixed(1),
      unit: 's',
      says: `from a cold start to the PDF, median of ${time.runs}, ${counted(time.cores, 'core', 'cores')}`,
      short: 'time recto pdf',
      command: `time ${print}`,
      shows: 'time',
    },
  ];
}
