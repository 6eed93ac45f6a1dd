import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChildProcess, spawnSync } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';

/** A running browser with its processes and temporary files. */
export interface BrowserProcess {
  browser: Browser;
  /** Ends all its processes and removes its files. */
  end(): Promise<void>;
}

/** What the current launch does with a new child process. */
const launches = new AsyncLocalStorage<(child: ChildProcess) => void>();
let listening = false;

/**
 * Starts a browser and records its processes and files from the start. Playwright gives no access to a browser before it
 * answers, and waits long for a browser that does not.
 *
 * @param ended aborts the start
 * @throws the reason of `ended`, or the error of Playwright; no process and no file is left
 */
export async function startBrowser(options: LaunchOptions, ended: AbortSignal): Promise<BrowserProcess> {
  listen();
  const children = new Set<ChildProcess>();
  const kill = () => children.forEach(killGroup);
  // The browser and Playwright write all files there, except the profile.
  const folder = await mkdtemp(join(tmpdir(), 'recto-browser-'));
  const removeFiles = async () => {
    const folders = [folder, ...[...children].flatMap(profileOf)];
    await Promise.all(folders.map((each) => rm(each, { recursive: true, force: true, maxRetries: 5 })));
  };
  const onSpawn = (child: ChildProcess) => {
    children.add(child);
    // The process id is set after this event.
    queueMicrotask(() => {
      if (ended.aborted) killGroup(child);
    });
  };
  const own = { artifactsDir: folder, env: { ...process.env, TMPDIR: folder } };
  ended.addEventListener('abort', kill);
  try {
    ended.throwIfAborted();
    // Imported here, because it takes long and reading a PDF needs no browser.
    const { chromium } = await import('playwright-core');
    ended.throwIfAborted();
    const browser = await launches.run(onSpawn, () => chromium.launch({ ...options, ...own }));
    ended.throwIfAborted();
    const allClosed = Promise.all([...children].map(closed));
    const end = async () => {
      kill();
      await allClosed;
      await removeFiles();
    };
    // A browser that crashes leaves its files, too.
    allClosed.then(removeFiles).catch(() => {});
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

/** Playwright starts each browser as the leader of a process group. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
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
