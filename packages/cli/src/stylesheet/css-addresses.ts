import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** An address in a stylesheet: what `url(…)` names, or a string that stands for it. */
export interface CssAddress {
  /** Without quotes and escapes. */
  address: string;
  /** Of the token, in UTF-16 units of the stylesheet. */
  start: number;
  end: number;
  /** Whether the token is a string inside of a function, and not `url(…)` without quotes. */
  quoted: boolean;
}

/** What a stylesheet must not have, as the end of a sentence. */
export interface CssProblem {
  message: string;
  start: number;
  /** The end of the statement for an `@import` or `@namespace`, else of the token. */
  end: number;
  kind: 'statement' | 'value';
}

export interface CssScan {
  addresses: CssAddress[];
  problems: CssProblem[];
  comments: { start: number; end: number; replacement: string }[];
}

/** Functions in which a string is an address (CSS Images 4, Filter Effects 1, CSS Values 5), without their prefix. */
const ADDRESS_FUNCTIONS =
  /^(?:url|src|image|image-set|image-rect|cross-fade|filter|url-prefix|domain|media-document|alphaimageloader)$/;

/** What may stand right inside of one. Anything else, such as `var(…)`, may bring an address that is not seen here. */
const INNER_FUNCTIONS =
  /^(?:url|src|type|image|image-set|cross-fade|calc|(?:repeating-)?(?:linear|radial|conic)-gradient|rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)$/;

type Frame = 'address' | 'plain';

/**
 * Finds every address of a stylesheet, wherever it stands: also in custom properties, `@supports` and rules that are not
 * known. It goes by the tokens of CSS Syntax 3, as a browser does, so that escapes and comments hide nothing.
 */
export function scanCss(css: string): CssScan {
  const tokens = tokenize({ css });
  const scan: CssScan = { addresses: [], problems: [], comments: [] };
  const frames: Frame[] = [];
  const problem = (message: string, token: CSSToken) =>
    scan.problems.push({ message, start: token[2], end: token[3] + 1, kind: 'value' });
  for (const [index, token] of tokens.entries()) {
    const inAddress = frames.at(-1) === 'address';
    switch (token[0]) {
      case TokenType.Comment:
        scan.comments.push({ start: token[2], end: token[3] + 1, replacement: replacementAt(tokens, index) });
        break;
      case TokenType.AtKeyword:
        scan.problems.push(...statementProblems(tokens, index));
        break;
      case TokenType.URL:
        scan.addresses.push({ address: token[4].value, start: token[2], end: token[3] + 1, quoted: false });
        break;
      case TokenType.BadURL:
        problem('has an address that cannot be read. Put it in quotes: url("…")', token);
        break;
      case TokenType.String:
        if (inAddress)
          scan.addresses.push({ address: token[4].value, start: token[2], end: token[3] + 1, quoted: true });
        break;
      case TokenType.BadString:
        if (inAddress) problem('has an address that cannot be read. Close its quotes', token);
        break;
      case TokenType.Function: {
        const name = nameOf(token[4].value);
        if (inAddress && !INNER_FUNCTIONS.test(name)) {
          problem(`puts an address together (${token[1]}…)). Write the address itself`, token);
        }
        frames.push(ADDRESS_FUNCTIONS.test(name) ? 'address' : 'plain');
        break;
      }
      case TokenType.OpenParen:
      case TokenType.OpenSquare:
      case TokenType.OpenCurly:
        frames.push(frames.at(-1) ?? 'plain');
        break;
      case TokenType.CloseParen:
      case TokenType.CloseSquare:
      case TokenType.CloseCurly:
        frames.pop();
        break;
    }
  }
  return scan;
}

/**
 * A stylesheet without its comments, with other addresses. All the rest stays as it was written.
 *
 * @param addressFor what to write in place of an address; `undefined` to leave it as it is
 */
export function rewriteCss(
  css: string,
  { addresses, problems, comments }: CssScan,
  addressFor: (address: CssAddress) => string | undefined,
): string {
  const edits = [
    ...comments,
    ...problems.map(({ start, end }) => ({ start, end, replacement: '' })),
    ...addresses.flatMap((found) => {
      const address = addressFor(found);
      if (address === undefined) return [];
      const { start, end, quoted } = found;
      return [{ start, end, replacement: quoted ? cssString(address) : `url(${cssString(address)})` }];
    }),
  ].sort((one, other) => one.start - other.start);
  let text = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    // Inside of what has been cut out already.
    if (start < at) continue;
    text += css.slice(at, start) + replacement;
    at = end;
  }
  return text + css.slice(at);
}

const nameOf = (name: string) => name.toLowerCase().replace(/^-[a-z]+-/, '');

const cssString = (text: string) =>
  `"${text.replace(/["\\\n\r\f\0]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

const BESIDE = new Set<string>([
  TokenType.Whitespace,
  TokenType.Semicolon,
  TokenType.OpenCurly,
  TokenType.CloseCurly,
  TokenType.EOF,
]);

/** A comment parts two words without a space between them; elsewhere nothing is needed in its place. */
function replacementAt(tokens: readonly CSSToken[], index: number): string {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return before === undefined || after === undefined || BESIDE.has(before[0]) || BESIDE.has(after[0]) ? '' : '/**/';
}

/** What is wrong with an at-rule that says by itself what to load, or how to read the file. */
function statementProblems(tokens: readonly CSSToken[], index: number): CssProblem[] {
  const token = tokens[index] as CSSToken;
  const name = String((token[4] as { value: string }).value).toLowerCase();
  const message = {
    import: 'imports another stylesheet. Copy its rules into the file; the fonts of Recto are there without',
    namespace: 'has an @namespace, which names a host and which a theme does not need. Leave it out',
    charset: 'is in another encoding (@charset). Save it as UTF-8, and leave @charset out',
  }[name];
  if (message === undefined || (name === 'charset' && isUtf8(tokens[index + 2]))) return [];
  const end = tokens.slice(index).find(([type]) => type === TokenType.Semicolon || type === TokenType.EOF);
  return [{ message, start: token[2], end: (end?.[3] ?? token[3]) + 1, kind: 'statement' }];
}

const isUtf8 = (token: CSSToken | undefined) =>
  token?.[0] === TokenType.String && token[4].value.toLowerCase() === 'utf-8';
