import {
  PDFDict,
  PDFName,
  PDFNull,
  type PDFObject,
  type PDFObjectParser,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from '../limits.ts';
import { damaged, ReadError } from '../read-error.ts';
import { decodeStream } from '../streams/decode-stream.ts';

const TYPE = PDFName.of('Type');
const OBJECT_STREAM = PDFName.of('ObjStm');
const CROSS_REFERENCES = PDFName.of('XRef');

/** How much work parsing a file may take. Its object streams count towards the same budget. */
class Budget {
  readonly steps: number;
  private used = 0;
  private decoded = 0;
  /** The error that ended parsing. It is kept here because the library ignores errors. */
  error: ReadError | undefined;

  /** A valid file takes a few steps per byte. */
  constructor(bytes: number) {
    this.steps = 20 * bytes + 2_000_000;
  }

  use(steps: number): void {
    this.used += steps;
    if (this.used > this.steps) this.fail(damaged('its objects have no end'));
  }

  decode(stream: PDFRawStream): Uint8Array {
    try {
      const bytes = decodeStream(stream);
      this.decoded += bytes.length;
      if (this.decoded > LIMITS.streams) throw tooLarge('its streams decompress to', LIMITS.streams);
      this.use(-20 * bytes.length);
      return bytes;
    } catch (error) {
      return error instanceof ReadError ? this.fail(error) : fail(error);
    }
  }

  fail(error: ReadError): never {
    this.error ??= error;
    throw error;
  }
}

function fail(error: unknown): never {
  throw error;
}

// biome-ignore lint/suspicious/noExplicitAny: TypeScript requires it for the constructor of a mixin.
type Parser = new (...args: any[]) => PDFObjectParser;

/**
 * Adds limits to a parser of the library: it counts steps and levels of nesting. Without limits, the library parses a
 * broken object again from every position in it, follows brackets until the stack overflows, and logs warnings about
 * large numbers.
 */
function bounded<Base extends Parser>(base: Base) {
  return class extends base {
    budget: Budget | undefined;
    private depth = 0;
    /** The names of the file, as they are written in it. */
    private readonly names = new Map<string, PDFName>();

    private counted<Value>(read: () => Value): Value {
      const start = this.bytes.offset();
      try {
        return read();
      } finally {
        this.budget?.use(1 + Math.max(0, this.bytes.offset() - start));
      }
    }

    protected override matchKeyword(keyword: number[]): boolean {
      this.budget?.use(1);
      return super.matchKeyword(keyword);
    }

    // Called at every token, so it makes no closure.
    protected override skipWhitespaceAndComments(): void {
      const start = this.bytes.offset();
      super.skipWhitespaceAndComments();
      this.budget?.use(1 + this.bytes.offset() - start);
    }

    protected override parseRawInt(): number {
      // The library tries to read an integer at every unknown position, and creates an error where there is none.
      this.budget?.use(30);
      return this.counted(() => super.parseRawInt());
    }

    protected override parseString(ref?: PDFRef) {
      return this.counted(() => super.parseString(ref));
    }

    protected override parseHexString(ref?: PDFRef) {
      return this.counted(() => super.parseHexString(ref));
    }

    /** Like the library's own method, which decodes each name again. Names of other characters are left to it. */
    protected override parseName(): PDFName {
      const { bytes } = this;
      const start = bytes.offset();
      let at = start + 1;
      let written = '';
      for (let byte = bytes.peekAt(at); isRegular(byte); byte = bytes.peekAt(at)) {
        written += String.fromCharCode(byte);
        at += 1;
      }
      const isWhole = bytes.peek() === SLASH && ENDS.has(bytes.peekAt(at));
      const known = isWhole ? this.names.get(written) : undefined;
      if (known) {
        bytes.moveTo(at);
        this.budget?.use(1 + at - start);
        return known;
      }
      const name = this.counted(() => super.parseName());
      if (isWhole) this.names.set(written, name);
      return name;
    }

    /** Like the library's own method, without its warning. */
    protected override parseRawNumber(): number {
      return this.counted(() => {
        let written = '';
        let hasPoint = false;
        for (let byte = this.bytes.peek(); isNumeric(byte, hasPoint); byte = this.bytes.peek()) {
          hasPoint ||= byte === POINT;
          written += String.fromCharCode(this.bytes.next());
        }
        const value = Number(written);
        if (written === '' || !Number.isFinite(value)) throw new Error(`${written} is not a number`);
        return value;
      });
    }

    override parseObject(ref?: PDFRef): PDFObject {
      if (this.depth >= LIMITS.depth) throw new Error('arrays and dictionaries are nested too deeply');
      this.depth += 1;
      try {
        return super.parseObject(ref);
      } finally {
        this.depth -= 1;
      }
    }
  };
}

const [SLASH, POINT, PLUS, MINUS, ZERO, NINE] = [0x2f, 0x2e, 0x2b, 0x2d, 0x30, 0x39] as const;

/** Whether a byte continues a number: a sign, a digit or a point. Only digits follow a point. */
function isNumeric(byte: number | undefined, hasPoint: boolean): boolean {
  if (byte === undefined) return false;
  if (byte >= ZERO && byte <= NINE) return true;
  return !hasPoint && (byte === POINT || byte === PLUS || byte === MINUS);
}

/** What ends a name: white space, delimiters, and the end of the file. */
const ENDS = new Set<number | undefined>([
  undefined,
  ...Array.from('\0\t\n\f\r ()<>[]{}/%', (sign) => sign.charCodeAt(0)),
]);

/** Whether a byte continues a name: a letter or a digit. Names with other characters are left to the library. */
function isRegular(byte: number | undefined): byte is number {
  if (byte === undefined) return false;
  return (byte >= ZERO && byte <= NINE) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

class BoundedObjectStreamParser extends bounded(PDFObjectStreamParser) {}

/** Parses a file within {@link LIMITS}. */
class BoundedParser extends bounded(PDFParser) {
  constructor(bytes: Uint8Array) {
    super(bytes, Number.POSITIVE_INFINITY);
    this.budget = new Budget(bytes.length);
    const { context } = this;
    const assign = context.assign.bind(context);
    const numbers = new Set<PDFRef>();
    context.assign = (ref: PDFRef, object: PDFObject) => {
      // Object 0 is the head of the list of free objects (ISO 32000-1, 7.5.4).
      if (ref.objectNumber === 0) return;
      numbers.add(ref);
      if (numbers.size > LIMITS.objects) this.budget?.fail(tooLarge('it has', LIMITS.objects, 'objects'));
      assign(ref, object);
    };
  }

  /** The library decompresses object streams and cross-reference streams without limits, so both are read here. */
  protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFStream {
    const object = super.parseDictOrStream(ref);
    if (!(object instanceof PDFRawStream)) return object;
    const type = object.dict.lookup(TYPE);
    if (type === CROSS_REFERENCES) this.readTrailer(object.dict);
    else if (type === OBJECT_STREAM) this.readObjects(object);
    else return object;
    // Without its type, the library treats it like any other stream.
    const dict = PDFDict.withContext(this.context);
    for (const [key, value] of object.dict.entries()) if (key !== TYPE) dict.set(key, value);
    return PDFRawStream.of(dict, object.contents);
  }

  private readTrailer(dict: PDFDict): void {
    const { trailerInfo, pdfFileDetails } = this.context;
    pdfFileDetails.useObjectStreams = true;
    for (const key of ['Root', 'Encrypt', 'Info', 'ID'] as const) {
      const value = dict.get(PDFName.of(key));
      if (value) trailerInfo[key] = value;
    }
  }

  private readObjects(stream: PDFRawStream): void {
    const { context, budget } = this;
    if (!budget || context.trailerInfo.Encrypt) return;
    const bytes = budget.decode(stream);
    const dict = PDFDict.withContext(context);
    for (const key of ['First', 'N']) dict.set(PDFName.of(key), stream.dict.lookup(PDFName.of(key)) ?? PDFNull);
    const parser = new BoundedObjectStreamParser(PDFRawStream.of(dict, bytes));
    parser.budget = budget;
    // It runs synchronously, so everything is read when the call returns. A broken object shows where it is used.
    parser.parseIntoContext().catch(() => {});
  }
}

/**
 * Parses the objects of a PDF.
 *
 * @throws {ReadError} `too-large`, or `damaged` if parsing would not end
 */
export async function parseObjects(bytes: Uint8Array) {
  const parser = new BoundedParser(bytes);
  const context = await parser.parseDocument().catch((error: unknown) => fail(parser.budget?.error ?? error));
  // Encryption is reported first: the streams of an encrypted file cannot be decompressed.
  if (parser.budget?.error && !context.trailerInfo.Encrypt) throw parser.budget.error;
  return context;
}
