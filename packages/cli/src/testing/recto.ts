import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));

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
  env?: Record<string, string>;
}

/** Runs the built command, as a person would, without a terminal; on the Node that `RECTO_NODE` names, where it does. */
export function recto(args: readonly string[], { cwd, input, env }: RunOptions = {}): Promise<Result> {
  return new Promise((done, failed) => {
    const child = execFile(
      process.env.RECTO_NODE ?? process.execPath,
      [bin, ...args],
      { cwd, env: { ...process.env, ...env }, encoding: 'buffer', maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return failed(error);
        done({ code: Number(error?.code ?? 0), stdout: `${stdout}`, stderr: `${stderr}`, bytes: stdout });
      },
    );
    child.stdin?.end(input ?? '');
  });
}
