import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChildProcess, spawnSync } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type LaunchOptions, chromium as playwright } from 'playwright-core';

/** A browser that runs, with its processes and its temporary files. */
export interface BrowserProcess {
  browser: Browser;
  /** Ends all its processes and removes its files. */
  end(): Promise<void>;
}

/** What a launch that is under way does with a process that is started. */
const launches = new AsyncLocalStorage<(child: ChildProcess) => void>();
let listening = false;

/**
 * Starts a browser whose processes and files are known from the first moment on. Playwright tells nothing of a browser
 * before it answers, and waits long for one that does not.
 *
 * @param ended ends the browser while it starts
 * @throws the reason of `ended`, or what Playwright says when the browser does not start; nothing is left then
 */
export async function startBrowser(options: LaunchOptions, ended: AbortSignal): Promise<BrowserProcess> {
  listen();
  const children = new Set<ChildProcess>();
  const kill = () => children.forEach(killGroup);
  // Whatever the browser and Playwright write goes there, but for the profile.
  const folder = await mkdtemp(join(tmpdir(), 'recto-browser-'));
  const removeFiles = async () => {
    const folders = [folder, ...[...children].flatMap(profileOf)];
    await Promise.all(folders.map((each) => rm(each, { recursive: true, force: true, maxRetries: 5 })));
  };
  const born = (child: ChildProcess) => {
    children.add(child);
    // Its process id is known a moment later.
    queueMicrotask(() => {
      if (ended.aborted) killGroup(child);
    });
  };
  const own = { artifactsDir: folder, env: { ...process.env, TMPDIR: folder } };
  ended.addEventListener('abort', kill);
  try {
    ended.throwIfAborted();
    const browser = await launches.run(born, () => playwright.launch({ ...options, ...own }));
    ended.throwIfAborted();
    const gone = Promise.all([...children].map(closed));
    const end = async () => {
      kill();
      await gone;
      await removeFiles();
    };
    // One that ends by itself leaves its folder, too.
    gone.then(removeFiles).catch(() => {});
    return { browser, end };
  } catch (error) {
    kill();
    await Promise.all([...children].map(closed));
    await removeFiles();
    throw ended.aborted ? ended.reason : error;
  } finally {
    ended.removeEventListener('abort', kill);
  }
}

function listen(): void {
  if (listening) return;
  listening = true;
  subscribe('child_process', (message) => {
    launches.getStore()?.((message as { process: ChildProcess }).process);
  });
}

/** Playwright makes each browser the leader of a group of processes. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function closed(child: ChildProcess): Promise<unknown> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

function profileOf({ spawnargs }: ChildProcess): string[] {
  const flag = '--user-data-dir=';
  return (spawnargs ?? []).flatMap((arg) => (arg.startsWith(flag) ? [arg.slice(flag.length)] : []));
}
