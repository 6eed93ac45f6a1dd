import { styleText } from 'node:util';
import { visibleLines, visibleText } from '@recto/schema';
import type { Context } from '../context.ts';
import { Failure, systemCode, systemReason } from '../failure.ts';

/** Where a command speaks: to people on stderr, to programs on stdout. */
export interface Terminal {
  /** Whether stderr shows colours: a terminal does, unless `NO_COLOR` asks it not to. */
  readonly color: boolean;
  /** A block of text for people. */
  say(text: string): void;
  /** Something that did not go as asked, though the command goes on. */
  warn(message: string): void;
  /** Why the command ends here. */
  fail(message: string): void;
  /** What is being done now; replaced by whatever comes next. Shown on a terminal only. */
  progress(text: string): void;
  /** The one result of `--json`. */
  json(value: unknown): Promise<void>;
  /** The one result of `-o -`. */
  bytes(value: Uint8Array): Promise<void>;
}

/** @param options.json whether a program reads: then people are told nothing, since the result contains it all */
export function openTerminal(
  { stdout, stderr }: Pick<Context, 'stdout' | 'stderr'>,
  { json }: { json?: boolean | undefined },
): Terminal {
  const live = stderr.isTTY === true;
  const color = live && stderr.hasColors?.() === true;
  const paint = (format: 'red' | 'yellow' | 'dim', text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  let pending = false;

  function say(text: string): void {
    if (pending) stderr.write('\r\u001b[2K');
    pending = false;
    if (!json) stderr.write(`${visibleExceptColors(text).replace(/\n$/, '')}\n`);
  }
  const write = (value: string | Uint8Array) =>
    new Promise<void>((done, failed) => {
      const ended = (error?: Error | null) => {
        // Whoever reads may have seen enough, as `head` does.
        if (!error || systemCode(error) === 'EPIPE') return done();
        failed(new Failure(`stdout cannot be written: ${systemReason(error) ?? error.message}.`, 1, { cause: error }));
      };
      stdout.once('error', ended);
      stdout.write(value, ended);
    });

  return {
    color,
    say,
    warn: (message) => say(`${paint('yellow', 'warning')} ${visibleLines(message)}`),
    fail: (message) => say(`${paint('red', 'error')} ${visibleLines(message)}`),
    progress(text) {
      if (!live || json) return;
      stderr.write(`\r\u001b[2K${paint('dim', visibleText(text))}`);
      pending = true;
    },
    json: (value) => write(`${asciiControls(JSON.stringify(value, null, 2))}\n`),
    bytes: write,
  };
}

// Built from a text, because a control character may not stand in a regular expression.
const OUR_COLORS = new RegExp(`(${String.fromCharCode(0x1b)}\\[\\d{1,2}m)`);

/** A block in which the colours that `styleText` and `formatDiagnostics` write stay, and nothing else steers the terminal. */
export function visibleExceptColors(text: string): string {
  return text
    .split(OUR_COLORS)
    .map((part, index) => (index % 2 === 1 ? part : visibleLines(part)))
    .join('');
}

/** JSON in which what a terminal might obey or hide is an escape; it says the same. */
export function asciiControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
