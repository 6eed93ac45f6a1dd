import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder at an address of this machine, as a static host would show it. */
export interface ServedFolder {
  /** Ends in a slash. */
  url: string;
  close(): Promise<void>;
}

export function serveFolder(folder: string): Promise<ServedFolder> {
  const answer = sirv(folder, { dev: true, dotfiles: true, extensions: ['html'] });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  return new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      started({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
