import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';

const run = promisify(execFile);

/** The path of a file in `servers`. */
export const file = (name: string) => fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));

const started = new Map<string, Promise<string>>();

/** The output of a script in another Node process, with the built package. Output on standard error is a failure. */
export async function printed(...command: string[]) {
  const key = command.join(' ');
  // Several files of tests read what the same script prints.
  const output = started.get(key) ?? outputOf(command);
  started.set(key, output);
  return JSON.parse(await output);
}

async function outputOf(command: string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  return stdout;
}
