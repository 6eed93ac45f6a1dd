import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Service } from './create-service.ts';

/** Where a service listens. */
export interface ServiceAddress {
  /** Address of a network of this machine. @default '127.0.0.1', which only this machine can reach */
  host?: string;
  /** 0 takes one that is free. */
  port: number;
}

/** A service that listens. */
export interface RunningService {
  port: number;
  /** Refuses new documents, finishes those that it has, and ends; after `timeout` milliseconds in any case. */
  stop(timeout?: number): Promise<void>;
}

/** Milliseconds in which the headers of a request must be there, and the whole of it. */
const [HEADERS, REQUEST] = [10_000, 30_000];
/** Milliseconds between looks at documents that are not finished. */
const INTERVAL = 20;

/** Listens for requests to a service. */
export async function serve(service: Service, { host = '127.0.0.1', port }: ServiceAddress): Promise<RunningService> {
  const server = createServer(getRequestListener((request) => service.fetch(request)));
  server.headersTimeout = HEADERS;
  server.requestTimeout = REQUEST;
  await listening(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop(timeout = 30_000) {
      service.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const end = performance.now() + timeout;
      while (service.open > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, INTERVAL));
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), Math.min(timeout, 1000));
      await closed;
      clearTimeout(force);
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
