/**
 * `pnpm recto …`: the command line from the workspace. Builds what it needs first, in silence: stdout belongs to the
 * command, and what turbo has to say matters only when a build fails.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = fileURLToPath(new URL('../packages/cli/dist/recto.js', import.meta.url));

/** After this long a build is no longer a look into the cache, and the person who waits should know. */
const SILENCE = 2000;

async function build(): Promise<number> {
  const turbo = spawn('turbo', ['run', 'build', '--filter=@recto/cli...', '--output-logs=errors-only'], {
    cwd: root,
    // On Windows turbo is a script of the shell.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_UI: '0' },
  });
  const output: Buffer[] = [];
  turbo.stdout.on('data', (chunk) => output.push(chunk));
  turbo.stderr.on('data', (chunk) => output.push(chunk));
  const notice = setTimeout(() => process.stderr.write('Building the packages …\n'), SILENCE);
  const exitCode = await ended(turbo);
  clearTimeout(notice);
  if (exitCode !== 0) process.stderr.write(Buffer.concat(output));
  return exitCode;
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

// pnpm runs scripts in the root; paths mean what they mean where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const built = await build();
process.exitCode =
  built || (await ended(spawn(process.execPath, [cli, ...process.argv.slice(2)], { cwd, stdio: 'inherit' })));
