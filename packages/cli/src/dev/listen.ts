import type { Server } from 'node:http';
import { Failure, systemCode } from '../failure.ts';

/** How many ports are tried, one after another. */
const TRIES = 20;

/**
 * Lets a server listen on 127.0.0.1, on the port that is asked for or the next one that is free.
 *
 * @returns the port
 * @throws {Failure} when none of twenty is free, or the system allows none of them
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + TRIES && tried < 65_536; tried += 1) {
    const result = await listenAt(server, tried);
    if (result === 'listening') {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
    if (result === 'EACCES') {
      throw new Failure(`Port ${tried} is not allowed here. Ask for another one: --port 4747.`, 2);
    }
  }
  throw new Failure(`The ports from ${port} to ${port + TRIES - 1} are taken. Ask for another one with --port.`, 1);
}

function listenAt(server: Server, port: number): Promise<'listening' | 'EADDRINUSE' | 'EACCES'> {
  return new Promise((done, failed) => {
    const onError = (error: Error) => {
      const code = systemCode(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') done(code);
      else failed(error);
    };
    server.once('error', onError);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', onError);
      done('listening');
    });
  });
}
