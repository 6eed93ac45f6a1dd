import { Entries } from './entries.ts';
import { LIMITS, type Path, type Source, type SourceNode, type Span, tooDeep, tooMany } from './node.ts';
import { Problems } from './problems.ts';
import { type Token, tokenize } from './tokenize-json.ts';

/**
 * Parses JSON, with comments and trailing commas. Goes on after a mistake, so that one forgotten comma is one message and
 * the rest of the document can still be checked. A mistake after which nothing is missing is a warning.
 */
export function parseJson(text: string): Source {
  const parser = new Parser(text);
  const root = parser.document();
  return { format: 'json', root, problems: parser.problems.list };
}

class Parser {
  readonly problems = new Problems();
  private readonly text: string;
  private readonly tokens: Token[];
  private at = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  document(): SourceNode | undefined {
    if (this.peek().type === 'end') return undefined;
    const root = this.value([]);
    if (this.peek().type === 'end') return root;
    const isLoose = this.tokens
      .slice(this.at)
      .every(({ type, value }) => ['}', ']', ',', 'end'].includes(type) || value === ';');
    if (isLoose)
      this.slip(`There is a "${this.peek().value}" too many after the end of the document.`, this.peek(), []);
    else this.problem('There is text after the end of the document.', this.peek(), []);
    return root;
  }

  private value(path: Path): SourceNode {
    if (path.length > LIMITS.depth) {
      throw tooDeep(path, this.peek().span);
    }
    if (++this.count > LIMITS.values) throw tooMany(path, this.peek().span);
    const token = this.next();
    if (token.problem) this.tokenProblem(token, path);
    if (token.type === '{') return this.map(token, path);
    if (token.type === '[') return this.list(token, path);
    if (token.type === 'string')
      return { kind: 'scalar', value: token.value, source: token.value, span: token.span, path };
    if (token.type === 'word') return this.word(token, path);
    this.slip(`A value is missing before ${describe(token)}.`, token, path);
    if (token.type !== ':') this.at--;
    return { kind: 'scalar', value: null, source: '', span: token.span, path };
  }

  private map(open: Token, path: Path): SourceNode {
    const entries = new Entries(path, this.problems);
    while (true) {
      const token = this.next();
      if (token.type === '}')
        return { kind: 'map', entries: entries.list(), span: [open.span[0], token.span[1]], path };
      if (token.type === ',') {
        this.slip(EXTRA_COMMA, token, path);
        continue;
      }
      if (token.type !== 'string' && token.type !== 'word') {
        this.problem(
          token.type === 'end' ? '"{" is not closed.' : `A key is missing before ${describe(token)}.`,
          token.type === 'end' ? open : token,
          path,
        );
        if (token.type === 'end' || token.type === ']') {
          this.at--;
          return { kind: 'map', entries: entries.list(), span: [open.span[0], token.span[0]], path };
        }
        continue;
      }
      if (token.type === 'word') this.slip(`The key ${token.value} needs double quotes.`, token, path);
      else if (token.problem) this.tokenProblem(token, path);
      if (this.peek().type === ':') this.at++;
      else this.slip(`A colon is missing after "${token.value}".`, token, path);
      const value = this.value([...path, token.value]);
      entries.add({ key: token.value, keySpan: token.span, value });
      this.separator('}', path);
    }
  }

  private list(open: Token, path: Path): SourceNode {
    const items: SourceNode[] = [];
    while (true) {
      const token = this.peek();
      if (token.type === ']') {
        this.at++;
        return { kind: 'list', items, span: [open.span[0], token.span[1]], path };
      }
      if (token.type === ',') {
        this.slip(EXTRA_COMMA, this.next(), path);
        continue;
      }
      if (token.type === 'end' || token.type === '}' || token.type === ':') {
        this.problem('"[" is not closed.', open, path);
        if (token.type === ':') this.at++;
        return { kind: 'list', items, span: [open.span[0], token.span[0]], path };
      }
      items.push(this.value([...path, items.length]));
      this.separator(']', path);
    }
  }

  private separator(close: '}' | ']', path: Path): void {
    const token = this.peek();
    if (token.type === ',') this.at++;
    else if (token.type === 'string' || token.type === 'word' || token.type === '{' || token.type === '[') {
      const before = this.tokens[this.at - 1] as Token;
      this.slip(
        `A comma is missing before ${describe(token)}.`,
        { ...before, span: [before.span[1], before.span[1]] },
        path,
      );
    } else if (token.type !== close && token.type !== 'end' && token.type !== '}' && token.type !== ']') {
      this.problem(`There should be a comma or "${close}", not ${describe(token)}.`, token, path);
      this.at++;
    }
  }

  private word(token: Token, path: Path): SourceNode {
    const { value: source, span } = token;
    const at = { kind: 'scalar', source, span, path } as const;
    if (source === 'null') return { ...at, value: null };
    if (source === 'true' || source === 'false') return { ...at, value: source === 'true' };
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source)) {
      const number = Number(source);
      return { ...at, value: Number.isFinite(number) ? (number === 0 ? 0 : number) : source };
    }
    if (Object.hasOwn(OTHER_WORDS, source)) {
      const meant = OTHER_WORDS[source] as boolean | null;
      this.slip(`${source} is written ${meant} in JSON.`, token, path);
      return { ...at, value: meant };
    }
    return this.words(token, path);
  }

  /** Text without quotation marks: the words up to the next sign of JSON, or to the end of the line. */
  private words(first: Token, path: Path): SourceNode {
    let end = first.span[1];
    for (let next = this.peek(); next.type === 'word'; next = this.peek()) {
      const after = this.tokens[this.at + 1] as Token;
      if (after.type === ':' || this.text.slice(end, next.span[0]).includes('\n')) break;
      end = next.span[1];
      this.at++;
    }
    const span: Span = [first.span[0], end];
    const source = this.text.slice(...span);
    this.slip(`Text needs double quotes: "${shortened(source)}".`, { ...first, span }, path);
    return { kind: 'scalar', value: source, source, span, path };
  }

  private tokenProblem(token: Token, path: Path): void {
    if (token.isSlip) this.slip(token.problem as string, token, path, token.hint);
    else this.problem(token.problem as string, token, path, token.hint);
  }

  /** A mistake that leaves no doubt what is meant. */
  private slip(message: string, token: Token, path: Path, hint?: string): void {
    this.add('warning', message, token, path, hint);
  }

  /** A mistake after which something may be missing. */
  private problem(message: string, token: Token, path: Path, hint?: string): void {
    this.add('error', message, token, path, hint);
  }

  private add(severity: 'warning' | 'error', message: string, { span }: Token, path: Path, hint?: string): void {
    const alike = this.problems.list.filter((problem) => problem.severity === severity);
    if (alike.length >= MOST_PROBLEMS) return;
    this.problems.add({ severity, rule: 'json-syntax', message, path, span, ...(hint ? { hint } : {}) });
  }

  private peek(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)] as Token;
  }

  private next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }
}

/** One comma is between two values, and one may be after the last. */
const EXTRA_COMMA = 'There is a comma too many.';

/** Words of Python and JavaScript. */
const OTHER_WORDS: Readonly<Record<string, boolean | null>> = {
  True: true,
  False: false,
  None: null,
  nil: null,
  undefined: null,
  NaN: null,
};

/** Of mistakes of each severity, so many are reported. */
const MOST_PROBLEMS = 20;

function describe(token: Token): string {
  if (token.type === 'end') return 'the end of the text';
  const shown = shortened(token.value);
  return token.type === 'string' ? `"${shown}"` : `"${shown || token.type}"`;
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
