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
import { PdfError } from '../../pdf-error.ts';
import { LIMITS, tooLarge } from './limits.ts';
import { unpack } from './unpack.ts';

const TYPE = PDFName.of('Type');
const OBJECT_STREAM = PDFName.of('ObjStm');
const CROSS_REFERENCES = PDFName.of('XRef');

/** What parsing may cost. An object stream shares it with its file. */
class Budget {
  readonly steps: number;
  private taken = 0;
  private unpacked = 0;
  /** What ended the parsing. The library forgives errors, so that it is kept here. */
  error: PdfError | undefined;

  /** A sound file takes a few steps for each byte. */
  constructor(bytes: number) {
    this.steps = 20 * bytes + 2_000_000;
  }

  take(steps: number): void {
    this.taken += steps;
    if (this.taken <= this.steps) return;
    this.fail(
      new PdfError('damaged', 'the PDF is damaged: its objects have no end. Take a copy that was not changed.'),
    );
  }

  unpack(stream: PDFRawStream): Uint8Array {
    try {
      const bytes = unpack(stream);
      this.unpacked += bytes.length;
      if (this.unpacked > LIMITS.streams) {
        throw tooLarge('its streams may unpack to a number of bytes', LIMITS.streams, 'more');
      }
      this.take(-20 * bytes.length);
      return bytes;
    } catch (error) {
      return error instanceof PdfError ? this.fail(error) : fail(error);
    }
  }

  fail(error: PdfError): never {
    this.error ??= error;
    throw error;
  }
}

function fail(error: unknown): never {
  throw error;
}

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks this of the constructor of a mixin.
type Parser = new (...given: any[]) => PDFObjectParser;

/**
 * A parser of the library that counts its steps and how deep it is. The library itself reads a broken object again from
 * every place within it, follows brackets until the stack ends, and warns of large numbers on the console.
 */
function bounded<Base extends Parser>(base: Base) {
  return class extends base {
    budget: Budget | undefined;
    private depth = 0;

    private counted<Value>(read: () => Value): Value {
      const start = this.bytes.offset();
      try {
        return read();
      } finally {
        this.budget?.take(1 + Math.max(0, this.bytes.offset() - start));
      }
    }

    protected override matchKeyword(keyword: number[]): boolean {
      this.budget?.take(1);
      return super.matchKeyword(keyword);
    }

    protected override skipWhitespaceAndComments(): void {
      this.counted(() => super.skipWhitespaceAndComments());
    }

    protected override parseRawInt(): number {
      // The library looks for one at every place that it knows nothing of, and makes an error where there is none.
      this.budget?.take(30);
      return this.counted(() => super.parseRawInt());
    }

    protected override parseString(ref?: PDFRef) {
      return this.counted(() => super.parseString(ref));
    }

    protected override parseHexString(ref?: PDFRef) {
      return this.counted(() => super.parseHexString(ref));
    }

    protected override parseName(): PDFName {
      return this.counted(() => super.parseName());
    }

    /** As the library does, without its warning. */
    protected override parseRawNumber(): number {
      return this.counted(() => {
        let written = '';
        for (let byte = this.bytes.peek(); isNumeric(byte, written); byte = this.bytes.peek()) {
          written += String.fromCharCode(this.bytes.next());
        }
        const value = Number(written);
        if (written === '' || !Number.isFinite(value)) throw new Error(`${written} is no number`);
        return value;
      });
    }

    override parseObject(ref?: PDFRef): PDFObject {
      if (this.depth >= LIMITS.depth) throw new Error('arrays and dictionaries stand too deep within each other');
      this.depth += 1;
      try {
        return super.parseObject(ref);
      } finally {
        this.depth -= 1;
      }
    }
  };
}

const DIGITS = /\d/;

/** Whether a byte goes on with a number: signs, digits, and after the one point digits only. */
function isNumeric(byte: number | undefined, written: string): boolean {
  if (byte === undefined) return false;
  const sign = String.fromCharCode(byte);
  return DIGITS.test(sign) || (!written.includes('.') && /[-+.]/.test(sign));
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
      // Object 0 heads the list of free ones (ISO 32000-1, 7.5.4).
      if (ref.objectNumber === 0) return;
      numbers.add(ref);
      if (numbers.size > LIMITS.objects)
        this.budget?.fail(tooLarge('it may have a number of objects', LIMITS.objects, 'more'));
      assign(ref, object);
    };
  }

  /** The library unpacks object streams and lists of references whatever they claim, so neither is left to it. */
  protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFStream {
    const object = super.parseDictOrStream(ref);
    if (!(object instanceof PDFRawStream)) return object;
    const type = object.dict.lookup(TYPE);
    if (type === CROSS_REFERENCES) this.readTrailer(object.dict);
    else if (type === OBJECT_STREAM) this.readObjects(object);
    else return object;
    // Without its type the library takes it for any other stream.
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
    const bytes = budget.unpack(stream);
    const dict = PDFDict.withContext(context);
    for (const key of ['First', 'N']) dict.set(PDFName.of(key), stream.dict.lookup(PDFName.of(key)) ?? PDFNull);
    const parser = new BoundedObjectStreamParser(PDFRawStream.of(dict, bytes));
    parser.budget = budget;
    // It waits for nothing, so that all is read when it returns. What is broken in it is missed where it is needed.
    parser.parseIntoContext().catch(() => {});
  }
}

/**
 * The objects of a PDF.
 *
 * @throws {PdfError} `too-large`, or `damaged` where reading would not end
 */
export async function parseObjects(bytes: Uint8Array) {
  const parser = new BoundedParser(bytes);
  const context = await parser.parseDocument().catch((error: unknown) => fail(parser.budget?.error ?? error));
  // An encrypted file is told apart first: what it packs cannot be read.
  if (parser.budget?.error && !context.trailerInfo.Encrypt) throw parser.budget.error;
  return context;
}
