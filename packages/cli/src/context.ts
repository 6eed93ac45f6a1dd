import type { Readable, Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import type { PdfRenderer } from '@recto/pdf';

/** A stream that may be a terminal. */
export type Output = Writable & Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>;

/** What a command reads from, writes to and prints with. */
export interface Context {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Prints without starting a browser for each PDF. @default a browser is started and ended for each one */
  readonly renderer?: PdfRenderer;
}

/** 0: done. 1: the document or a check failed. 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;
