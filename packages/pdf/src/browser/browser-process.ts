import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Connection, connect } from './connection.ts';

/** A running browser with its processes and temporary files. */
export interface BrowserProcess {
  connection: Connection;
  /** Aborts when the browser has ended, for any reason. */
  ended: AbortSignal;
  /** Ends all its processes and removes its files. */
  end(): Promise<void>;
}

/** Characters of the log of a browser to keep, for the error of one that does not start. */
const LOG_LENGTH = 4000;

/**
 * Starts a browser and waits for its first answer.
 *
 * @param args its flags; those for the pipe and the profile are added
 * @param environment variables beside those of this process
 * @param stop aborts the start
 * @throws the reason of `stop`, or an error with the log of the browser; no process and no file is left
 */
export async function startBrowser(
  path: string,
  args: readonly string[],
  environment: Record<string, string | undefined>,
  stop: AbortSignal,
): Promise<BrowserProcess> {
  // All files of the browser are there, the profile among them. Not awaited: the browser starts before the caller, who waits
  // for nothing either, loads and reads what it prints.
  const folder = mkdtempSync(join(tmpdir(), 'recto-browser-'));
  const removeFiles = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  if (stop.aborted) await removeFiles();
  stop.throwIfAborted();
  const child = spawnBrowser(path, args, { ...process.env, ...environment, TMPDIR: folder });
  const kill = () => killGroup(child);
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const atExit = () => {
    kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  stop.addEventListener('abort', kill);
  const ended = new AbortController();
  const removed = closed.then(async () => {
    process.off('exit', atExit);
    ended.abort();
    // Its child processes may outlive one that crashed.
    killLeaderless(child);
    // A browser that crashes leaves its files, too.
    await removeFiles();
  });
  const end = async () => {
    kill();
    await removed;
  };
  try {
    const connection = await answering(child, closed);
    ended.signal.addEventListener('abort', connection.close);
    stop.throwIfAborted();
    return { connection, ended: ended.signal, end };
  } catch (error) {
    await end();
    throw stop.aborted ? stop.reason : error;
  } finally {
    stop.removeEventListener('abort', kill);
  }
}

function spawnBrowser(path: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const profile = join(env.TMPDIR ?? '', 'profile');
  return spawn(path, [...args, `--user-data-dir=${profile}`, '--remote-debugging-pipe', '--no-startup-window'], {
    env,
    // The leader of a process group, which can be ended as a whole.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
}

/** Waits for the first answer of a browser. */
async function answering(child: ChildProcess, closed: Promise<void>): Promise<Connection> {
  let log = '';
  child.stderr?.on('data', (text) => {
    log = `${log}${text}`.slice(-LOG_LENGTH);
  });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const early = closed.then(() => {
    const how = child.signalCode ? `by ${child.signalCode}` : `with exit code ${child.exitCode}`;
    throw new Error(`it ended ${how} before it answered.\n${log}`);
  });
  const [, , , input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const connection = connect(input, output);
  // A pipe that closes says less than the process that ends.
  const answer = connection.browser.send('Browser.getVersion').catch(() => early);
  await Promise.race([failed, early, answer]);
  early.catch(() => {});
  return connection;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F'], { windowsHide: true });
  } else killLeaderless(child);
}

function killLeaderless({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // They have ended already.
  }
}
