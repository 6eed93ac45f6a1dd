import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program in a folder, as a stranger would, and returns what it prints. @throws with all of it when it fails */
export async function run(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: strangersEnvironment(), maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  const running = execute(program, [...args], options);
  // A program that asks a question gets no answer.
  running.child.stdin?.end();
  return running.then(
    ({ stdout }) => stdout,
    (error) => {
      throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, { cause: error });
    },
  );
}

/** The pnpm that runs the tests, or the one that npm fetches. */
export function pnpm(folder: string, ...args: readonly string[]): Promise<string> {
  const own = process.env.npm_execpath ?? '';
  if (!/^pnpm(?:\.exe)?$/.test(basename(own))) return run(folder, 'npx', '-y', 'pnpm@12', ...args);
  return run(folder, own, ...args);
}

/** Nothing that pnpm, turbo or Vitest set for the workspace: a stranger has none of it. The registry stays. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NODE_ENV|NODE_OPTIONS|NODE_PATH|INIT_CWD|VITEST|TURBO|PNPM)/i.test(name) &&
      (!/^npm_/i.test(name) || /^npm_config_(?:.*registry|cache|userconfig|.*proxy|cafile)$/i.test(name)),
  );
  const silent = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  return { ...Object.fromEntries(kept), ...silent };
}
