import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Loopback only: what is served is for the person at this machine. */
const HOST = '127.0.0.1';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Folders that are served under a folder, by their path: `{ '/manual': folder }`. */
export type Subfolders = Readonly<Record<string, string>>;

/**
 * Serves a folder as a static host would: files and `index.html` of folders, and its `404.html` for everything else.
 *
 * @param port 0 for any that is free
 * @throws the system's error when the port cannot be opened
 */
export function serve(folder: string, port: number, subfolders: Subfolders = {}): Promise<Served> {
  const answer = answerFrom(folder);
  const answers = Object.entries(subfolders).map(([path, other]) => [path, answerFrom(other)] as const);
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    for (const [path, other] of answers) {
      if (url === path) return response.writeHead(301, { location: `${path}/` }).end();
      if (!url.startsWith(`${path}/`)) continue;
      request.url = url.slice(path.length);
      return other(request, response);
    }
    return answer(request, response);
  });
  return listening(server, port);
}

function answerFrom(folder: string) {
  return sirv(folder, {
    // Look at the disk for each request, so that a build that comes later is served too.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      // Without it, browsers take the text for Latin-1.
      if (/\.ya?ml$/.test(path)) response.setHeader('content-type', 'text/yaml; charset=utf-8');
    },
    onNoMatch: (_request, response) => {
      const page = join(folder, '404.html');
      if (existsSync(page))
        return response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.\n');
    },
  });
}

function listening(server: Server, port: number): Promise<Served> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      const { port: opened } = server.address() as AddressInfo;
      done({
        url: `http://${HOST}:${opened}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
