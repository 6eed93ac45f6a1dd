import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkParse } from '@recto/parse';
import { checkAccessibility } from '@recto/pdf';
import { forAudience, readResume } from '@recto/schema';
import { countConnections, type SeenNetwork } from './count-connections.ts';
import { pdfArguments, THEME } from './pdf-arguments.ts';
import { example, runRecto } from './run-recto.ts';

/** What commands said of the PDF of the reference résumé. */
export interface Proof {
  /** Fields that the document shows; of those, how many a parser does not get back, and which. */
  fields: { checked: number; lost: number; unreadable: string[] };
  /** Conditions of PDF/UA-1 that the PDF breaks, of those that a program can decide. */
  accessibility: number;
  pages: { asked: number; printed: number; fill: number };
  network: SeenNetwork;
  bytes: number;
  /** From the start of the command to the PDF: the median of the runs, with the cores of the machine. */
  time: { milliseconds: number; runs: number; cores: number };
}

interface PrintedFile {
  pdf: { pages: number; asked: number; fill: number; bytes: number };
}

/** An odd number, so that there is a median. */
const RUNS = 3;

/** Prints the reference résumé as a person would, and measures what comes out. It takes some seconds. */
export async function measure(): Promise<Proof> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-proof-'));
  const file = join(folder, 'resume.pdf');
  try {
    const times: number[] = [];
    let printed: PrintedFile | undefined;
    for (let run = 0; run < RUNS; run += 1) {
      const { result, milliseconds } = await runRecto<PrintedFile>(['pdf', ...pdfArguments(example), '-o', file]);
      printed = result;
      times.push(milliseconds);
    }
    if (!printed) throw new Error('Nothing was printed.');
    const { pages, asked, fill, bytes } = printed.pdf;
    const pdf = await readFile(file);
    return {
      fields: await fieldsOf(pdf),
      accessibility: (await checkAccessibility(pdf)).length,
      pages: { asked, printed: pages, fill },
      network: await seenNetwork(join(folder, 'page'), asked),
      bytes,
      time: { milliseconds: medianOf(times), runs: RUNS, cores: availableParallelism() },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is seen of the network while the page that `recto build` writes is printed. */
async function seenNetwork(out: string, pages: number): Promise<SeenNetwork> {
  await runRecto(['build', example, '--theme', THEME, '--out', out]);
  return countConnections(await readFile(join(out, 'index.html'), 'utf8'), { root: out, pages, paper: 'a4' });
}

async function fieldsOf(pdf: Uint8Array): Promise<Proof['fields']> {
  const { resume } = readResume(await readFile(example, 'utf8'), { path: example });
  if (!resume) throw new Error(`${example} cannot be read.`);
  const { fields, issues } = await checkParse(forAudience(resume, 'public').resume, pdf);
  const unreadable = issues.filter(({ rule }) => rule === 'unreadable');
  return {
    checked: fields,
    lost: issues.length - unreadable.length,
    unreadable: unreadable.map(({ message }) => message),
  };
}

const medianOf = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
