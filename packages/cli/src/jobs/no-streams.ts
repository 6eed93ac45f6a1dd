import { Readable, Writable } from 'node:stream';
import type { Context } from '../context.ts';

/** For work in which nobody is spoken to: nothing is read, and what is written goes nowhere. */
export const NO_STREAMS: Context = {
  stdin: Readable.from([]),
  stdout: nowhere(),
  stderr: nowhere(),
};

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
