import { execFile } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createPdfRenderer, type PdfRenderer } from '@recto/pdf';

const dist = new URL('../../dist/', import.meta.url);

/** The reference résumé, as the schema package ships it. */
export const reference = fileURLToPath(new URL('../../../schema/examples/vasudev-gupta.yaml', import.meta.url));

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
  bytes: Buffer;
}

export interface RunOptions {
  cwd?: string;
  input?: string;
}

export interface ProcessOptions extends RunOptions {
  env?: Record<string, string>;
}

/** One for all files of tests; its browser ends with the process. */
let renderer: PdfRenderer | undefined;

/**
 * Runs the built command inside this process, which takes a tenth of the time of {@link rectoProcess}: its modules are
 * loaded and its browser is started once. Where `RECTO_NODE` names a Node, the command runs on that.
 */
export async function recto(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  if (process.env.RECTO_NODE) return rectoProcess(args, options);
  const { run } = (await import(new URL('run.js', dist).href)) as typeof import('../run.ts');
  renderer ??= createPdfRenderer({ concurrency: 1 });
  const [stdout, stderr] = [collect(), collect()];
  const folder = process.cwd();
  process.chdir(options.cwd ?? folder);
  try {
    const stdin = Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]);
    const code = await run(args, { stdin, stdout: stdout.stream, stderr: stderr.stream, renderer });
    return { code, stdout: `${stdout.bytes()}`, stderr: `${stderr.bytes()}`, bytes: stdout.bytes() };
  } finally {
    process.chdir(folder);
  }
}

/** Runs the built command in a process of its own, as a person would, without a terminal. */
export function rectoProcess(args: readonly string[], { cwd, input, env }: ProcessOptions = {}): Promise<Result> {
  return new Promise((done, failed) => {
    const child = execFile(
      process.env.RECTO_NODE ?? process.execPath,
      [fileURLToPath(new URL('recto.js', dist)), ...args],
      { cwd, env: { ...process.env, ...env }, encoding: 'buffer', maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return failed(error);
        done({ code: Number(error?.code ?? 0), stdout: `${stdout}`, stderr: `${stderr}`, bytes: stdout });
      },
    );
    child.stdin?.end(input ?? '');
  });
}

function collect() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}
