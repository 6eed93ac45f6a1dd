import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes the service worker of the studio: it keeps the site's own files, so that the studio works without a network. */
export function studioWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'studio-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const page = await readFile(join(folder, 'studio/index.html'), 'utf8');
        const files = await readdir(folder, { recursive: true });
        // What fonts of Chinese, Japanese and Korean have is for those who write in these: it is kept when it was loaded.
        const kept = files.filter(
          (file) =>
            (/^_astro.*\.js$/.test(file) && !/^_astro.unicode\./.test(file)) ||
            (/^_astro.*\.\w+$/.test(file) && page.includes(file.split(/[\\/]/).at(-1) ?? file)),
        );
        const tiles = files.filter((file) =>
          /^pictures.graduate-([a-z-]+-1-256|classic-1-(432|864))\.avif$/.test(file),
        );
        const names = ['studio/', 'studio.webmanifest', 'favicon.svg', ...kept, ...tiles].map(
          (file) => base + file.replaceAll('\\', '/'),
        );
        const hash = createHash('sha256').update(page).update(names.join());
        // The names of these do not change with what is in them.
        for (const tile of tiles) hash.update(await readFile(join(folder, tile)));
        await writeFile(join(folder, 'studio-worker.js'), workerOf(hash.digest('hex').slice(0, 12), names, base));
      },
    },
  };
}

const workerOf = (version: string, names: readonly string[], base: string) => `const NAME = 'recto-studio-${version}';
const FILES = ${JSON.stringify(names)};
const BASE = ${JSON.stringify(base)};

// Fonts of Chinese, Japanese and Korean, which have their release in their address, and stay when the site changes.
const FONTS = 'recto-fonts';
const isFont = (pathname) => pathname.startsWith(BASE + 'fonts/') && pathname.endsWith('.woff');

const isTile = (pathname) => pathname.startsWith(BASE + 'pictures/') && FILES.includes(pathname);

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('recto-studio-') && name !== NAME;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  // Scripts of workers are looked for by their own address, so that the scope is the site; its other pages are left alone.
  if (request.mode === 'navigate') {
    if (pathname.startsWith(BASE + 'studio/')) event.respondWith(fresh(request));
  } else if (pathname.startsWith(BASE + '_astro/') || isTile(pathname)) event.respondWith(kept(request, NAME));
  else if (isFont(pathname)) event.respondWith(kept(request, FONTS));
});
// Files have their content in their names, or in the name of the cache: what is kept never changes.
async function kept(request, name) {
  const cache = await caches.open(name);
  const known = await cache.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) cache.put(request, answer.clone());
  return answer;
}
async function fresh(request) {
  try {
    return await fetch(request);
  } catch {
    const cache = await caches.open(NAME);
    return (await cache.match(BASE + 'studio/')) ?? Response.error();
  }
}
`;
