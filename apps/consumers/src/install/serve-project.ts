import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LIMIT } from '../../../../vitest.shared.js';
import { strangersEnvironment } from './run.ts';

/** The development server of a project. */
export interface ServedProject {
  url: string;
  close(): Promise<void>;
}

/** Starts the development server of a project, such as `astro dev`, and waits until it answers. */
export async function serveProject(folder: string, program: string, ...args: string[]): Promise<ServedProject> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const server = spawn(join(folder, 'node_modules', '.bin', program), [...args, '--port', `${port}`], {
    cwd: folder,
    env: strangersEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a server starts others.
    detached: true,
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async () => {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  const until = Date.now() + LIMIT;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > until) {
      await close();
      throw new Error(`${program} ${args.join(' ')} does not serve ${url}\n${output}`);
    }
    await wait(200);
  }
  return { url, close };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
