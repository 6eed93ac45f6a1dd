import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Service } from './create-service.ts';

/** Where a service listens. */
export interface ServiceAddress {
  /** Address of a network of this machine. @default '127.0.0.1', which only this machine can reach */
  host?: string;
  /** 0 takes one that is free. */
  port: number;
  /** Milliseconds in which the whole of a request must be there; a third of it for its headers. @default 30000 */
  requestTimeout?: number;
}

/** A service that listens. */
export interface RunningService {
  port: number;
  /** Refuses new documents, finishes those that it has, and ends; after `timeout` milliseconds in any case. */
  stop(timeout?: number): Promise<void>;
}

/** Milliseconds after which requests that take long are searched for. */
const SEARCH = 1000;
/** Milliseconds between looks at documents that are not finished. */
const INTERVAL = 20;

/** Listens for requests to a service. */
export async function serve(
  service: Service,
  { host = '127.0.0.1', port, requestTimeout = 30_000 }: ServiceAddress,
): Promise<RunningService> {
  const limits = {
    requestTimeout,
    headersTimeout: requestTimeout / 3,
    connectionsCheckingInterval: Math.min(SEARCH, requestTimeout),
  };
  const server = createServer(
    limits,
    getRequestListener((request) => service.fetch(request)),
  );
  server.on('clientError', refuseUnread);
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

const UNREAD: Readonly<Record<string, { status: string; code: string; error: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'slow',
    error: 'The request took too long to arrive.',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'headers',
    error: 'The headers are too large.',
  },
};
const NO_REQUEST = { status: '400 Bad Request', code: 'no-request', error: 'This is no request of HTTP.' };

/** What could not be read as a request is refused with the reason, too. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, ...reason } = UNREAD[error.code ?? ''] ?? NO_REQUEST;
  const body = JSON.stringify(reason);
  const headers = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
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
