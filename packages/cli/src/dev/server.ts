import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { MEDIA_TYPES } from '../page/media-types.ts';
import { listen } from './listen.ts';
import type { PageFiles } from './live-document.ts';

/** What a server answers with. */
export interface Answers {
  /** Pages, scripts and data by their path: `/`. */
  routes: Readonly<Record<string, Route>>;
  /** Files of a page: `/files/<base>/<path>`. */
  filesAt(base: string): PageFiles | undefined;
}

export interface Route {
  type: string;
  /** @throws {RangeError} for a query that means nothing */
  content(query: URLSearchParams): Promise<string | Uint8Array> | string | Uint8Array;
}

/** A server of this machine alone. */
export interface LocalServer {
  port: number;
  /** Sends an event to every page that is open. */
  send(event: string, data: unknown): void;
  close(): Promise<void>;
}

/**
 * Nothing but this server is asked for anything, and no script runs but ours. Sheets carry their density as a style
 * attribute.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const TYPES: typeof MEDIA_TYPES = { ...MEDIA_TYPES, '.css': 'text/css; charset=utf-8' };

/**
 * Serves on 127.0.0.1 alone.
 *
 * @param port the first one to try; the next ones are tried while it is taken
 */
export async function serveLocally({ routes, filesAt }: Answers, port: number): Promise<LocalServer> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) end(response, 500, 'text/plain; charset=utf-8', String(error));
      else response.destroy();
    });
  });
  const taken = await listen(server, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reason = refusal(request, taken);
    if (reason !== undefined) return end(response, 403, 'text/plain; charset=utf-8', reason);
    if (request.method !== 'GET') return end(response, 405, 'text/plain; charset=utf-8', 'Only GET is answered.');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/events') return openEvents(response);
    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    if (route) return end(response, 200, route.type, await route.content(searchParams));
    const file = fileAt(decodeURIComponent(pathname));
    if (!file) return end(response, 404, 'text/plain; charset=utf-8', 'There is nothing here.');
    // The address of a file changes with what is in it.
    response.setHeader('Cache-Control', 'private, max-age=3600, immutable');
    end(response, 200, file.type, file.content);
  }
  function fileAt(pathname: string): { type: string; content: Uint8Array } | undefined {
    const [, base, path] = /^\/files\/([0-9a-f]+)\/(.+)$/.exec(pathname) ?? [];
    const content = base === undefined || path === undefined ? undefined : filesAt(base)?.get(path);
    const type = TYPES[extname(pathname).toLowerCase()];
    return content === undefined || type === undefined ? undefined : { type, content };
  }
  function openEvents(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.write('retry: 300\n\n');
    pages.add(response);
    response.on('close', () => pages.delete(response));
  }

  return {
    port: taken,
    send(event, data) {
      for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close: () => closed(server),
  };
}

function end(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  for (const [name, value] of Object.entries(HEADERS)) if (!response.hasHeader(name)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type });
  response.end(content);
}

/**
 * Why a request is not answered. A page of another site can lead its own name to this machine (DNS rebinding); the name
 * is then in `Host`. Browsers say which site asks in `Sec-Fetch-Site`.
 */
function refusal({ headers }: IncomingMessage, port: number): string | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return `This server answers to http://127.0.0.1:${port} only.`;
  const site = headers['sec-fetch-site'];
  const isNavigation = headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) {
    return 'This server answers to its own page only.';
  }
  return undefined;
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
