import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const require = createRequire(import.meta.url);

/** The script of the command line. */
export const recto = join(dirname(require.resolve('@recto/cli/package.json')), 'dist/recto.js');

/** The reference résumé, as its owner keeps it. */
export const example = join(dirname(require.resolve('@recto/schema/package.json')), 'examples/vasudev-gupta.yaml');

/** What a command wrote to stdout, read as JSON, and the time it took, in milliseconds. */
export interface Run<Result> {
  result: Result;
  milliseconds: number;
}

/** Runs the command line as a person would, with `--json`. */
export async function runRecto<Result>(args: readonly string[]): Promise<Run<Result>> {
  const begin = performance.now();
  const { stdout } = await execute(process.execPath, [recto, ...args, '--json'], { maxBuffer: 1e8 });
  return { result: JSON.parse(stdout), milliseconds: performance.now() - begin };
}
