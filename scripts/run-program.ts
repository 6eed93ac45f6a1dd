import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The pnpm that runs this script, or the one that npm fetches. */
function pnpm(): [program: string, ...args: string[]] {
  const own = process.env.npm_execpath ?? '';
  return /^pnpm(?:\.exe)?$/.test(basename(own)) ? [own] : ['npx', '-y', 'pnpm@12'];
}

/** Runs a program in a folder and returns what it prints. @throws with all that it printed, when it fails */
export async function run(folder: string, name: 'git' | 'pnpm', ...args: string[]): Promise<string> {
  const [program, ...first] = name === 'pnpm' ? pnpm() : [name];
  const options = { cwd: folder, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  return execute(program, [...first, ...args], options).then(
    ({ stdout }) => stdout,
    (error) => {
      throw new Error(`${name} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, { cause: error });
    },
  );
}
