import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Loopback only: what is served is for the person at this machine. */
const HOST = '127.0.0.1';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host would: files and `index.html` of folders, 404 for everything else.
 *
 * @param port 0 for one that is free
 * @throws the system's error when the port cannot be opened
 */
export function serve(folder: string, port: number): Promise<Served> {
  const answer = sirv(folder, {
    // Look at the disk for each request, so that a build that comes later is served too.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      // Without it, browsers take the text for Latin-1.
      if (/\.ya?ml$/.test(path)) response.setHeader('content-type', 'text/yaml; charset=utf-8');
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address.\n');
    },
  });
  const server = createServer((request, response) => answer(request, response));
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      done({
        url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
