/**
 * `pnpm start`: serves the built site and the built Storybook on this machine, until it is stopped. The site has the
 * Storybook as its manual, too, so that its links to it work as they do where it is published.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Served, type Subfolders, serve } from './serve-folder.ts';

const apps = [
  { name: 'Site', folder: 'apps/site/dist', port: 4321 },
  { name: 'Storybook', folder: 'apps/storybook/storybook-static', port: 6006 },
];

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const folderOf = (folder: string) => fileURLToPath(new URL(`../${folder}/`, import.meta.url));

/** The built Storybook, under the site. */
const manual: Subfolders = { '/manual': folderOf('apps/storybook/storybook-static') };

const servers: Served[] = [];
async function stop(): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// pnpm ends at SIGTERM without a word to what it runs.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

for (const { name, folder, port } of apps) {
  const path = folderOf(folder);
  if (!existsSync(`${path}index.html`)) fail(`${name}: there is nothing in ${folder}. Run "pnpm build" first.`);
  try {
    servers.push(await serve(path, port, name === 'Site' ? manual : undefined));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'EADDRINUSE'
        ? `port ${port} is taken. Stop the program that uses it, then start again`
        : `port ${port} cannot be opened: ${error instanceof Error ? error.message : error}`;
    fail(`${name}: ${reason}.`);
  }
}

// Only what answers is announced.
for (const { url } of servers) {
  const { status } = await fetch(url);
  if (status !== 200) fail(`${url} answers with ${status}.`);
}
const lines = apps.map(({ name }, index) => `  ${name.padEnd(10)} ${servers[index]?.url}`);
process.stdout.write(`\n${lines.join('\n')}\n\nStop with Ctrl+C.\n`);
