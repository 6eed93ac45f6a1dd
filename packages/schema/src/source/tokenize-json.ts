import { LIMITS, type Span, tooMany } from './node.ts';

/** A token of JSON. `word` is a number, `true`, `false`, `null`, or text without quotes, which is a mistake. */
export interface Token {
  type: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word' | 'end';
  /** The decoded text of a string, or the letters of a word. */
  value: string;
  span: Span;
  /** What is wrong with the token itself. */
  problem?: string;
  hint?: string;
  /** Whether nothing of the text is missing for all that. */
  isSlip?: boolean;
}

// What is no plain token, one at a time, from `lastIndex`. Wrong quotation marks match too, so that they can be reported.
const TOKEN =
  /[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<string>"(?:[^"\\\n]|\\[^\n])*"?)|(?<quoted>'(?:[^'\\\n]|\\[^\n])*'?|[“”](?:[^“”"\n]*)[“”"]?)|(?<word>[^\s{}[\],:"]+)/y;

/** Splits JSON text into tokens, without comments and white space. The last token is the end. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let unclosed = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = endOfSpace(text, TOKEN.lastIndex);
    const plain = plainToken(text, start);
    if (plain) {
      if (tokens.length > MOST_TOKENS) throw tooMany([], plain.span);
      tokens.push(plain);
      TOKEN.lastIndex = plain.span[1];
      continue;
    }
    TOKEN.lastIndex = start;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) {
      TOKEN.lastIndex = start + 1;
      continue;
    }
    const span: Span = [start, TOKEN.lastIndex];
    if (tokens.length > MOST_TOKENS) throw tooMany([], span);
    if (groups.string !== undefined) {
      const isWhole = isClosed(groups.string) || unclosed > MOST_UNCLOSED;
      const lines = isWhole ? undefined : severalLines(text, start);
      if (lines !== undefined) {
        TOKEN.lastIndex = start + lines.length;
        tokens.push({ type: 'string', span: [start, TOKEN.lastIndex], ...decode(lines), ...SEVERAL_LINES });
        continue;
      }
      if (!isWhole) unclosed++;
      tokens.push({ type: 'string', span, ...decode(groups.string) });
    } else if (groups.quoted !== undefined) {
      const value = groups.quoted.slice(1).replace(/['“”"]$/, '');
      const isSlip = value.length === groups.quoted.length - 2;
      tokens.push({ type: 'string', value, span, problem: 'Text needs straight double quotes (").', isSlip });
    } else if (groups.word !== undefined) tokens.push({ type: 'word', value: groups.word, span });
  }
  tokens.push({ type: 'end', value: '', span: [text.length, text.length] });
  return tokens;
}

/** A field has four tokens, and a list or map two more: no document within the limits has so many. */
const MOST_TOKENS = LIMITS.values * 5;

const MARKS = '{}[],:';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The sign that is at a place, or the text without escapes: nearly all of a document. `undefined` for everything else. */
function plainToken(text: string, start: number): Token | undefined {
  const sign = text.charAt(start);
  if (sign !== '"') return sign !== '' && MARKS.includes(sign) ? mark(sign as '{', start) : undefined;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { type: 'string', value: text.slice(start + 1, at), span: [start, at + 1] };
    if (code === BACKSLASH || code < 0x20) return undefined;
  }
  return undefined;
}

function mark(type: Token['type'], start: number): Token {
  return { type, value: type, span: [start, start + 1] };
}

/** Where the white space ends that begins at a place. Half of the signs of a document are indentation. */
function endOfSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at;
}

function isClosed(source: string): boolean {
  if (source.length < 2 || !source.endsWith('"')) return false;
  return source.at(-2) !== '\\' || !/(?<!\\)(?:\\\\)*\\"$/.test(source);
}

// The longest text of several lines, and how often one is looked for in vain. Both bound the work.
const LONGEST = 20_000;
const MOST_UNCLOSED = 50;
const LINES = /"(?:[^"\\]|\\[\s\S])*"(?=\s*[,}\]])/y;

/** The text of several lines that begins here, with its quotation marks; `undefined` where it does not end like one. */
function severalLines(text: string, start: number): string | undefined {
  const piece = text.slice(start, start + LONGEST);
  LINES.lastIndex = 0;
  return LINES.exec(piece)?.[0];
}

// A text without any of these is as it is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
const SPECIAL = /[\\\u0000-\u001f]/;

function decode(source: string): Pick<Token, 'value' | 'problem' | 'hint' | 'isSlip'> {
  const closed = isClosed(source);
  if (closed && !SPECIAL.test(source)) return { value: source.slice(1, -1) };
  const quoted = closed ? source : `${source}"`;
  try {
    // Tabs are not allowed in JSON strings, but cause no problems. Line ends are reported elsewhere.
    const value: unknown = JSON.parse(quoted.replaceAll('\t', '\\t').replaceAll('\r\n', '\\n').replaceAll('\n', '\\n'));
    if (typeof value === 'string') return closed ? { value } : { value, ...UNCLOSED };
  } catch {
    // Reported below.
  }
  const value = quoted.slice(1, -1);
  if (!closed) return { value, ...UNCLOSED };
  return {
    value,
    problem: 'The text has an escape that JSON does not know.',
    hint: 'Write a backslash twice where you mean the sign itself.',
    isSlip: true,
  };
}

const SEVERAL_LINES = {
  problem: 'Text of several lines is not allowed in JSON; it is read as it is written.',
  hint: 'Write \\n for a new line.',
  isSlip: true,
};

const UNCLOSED = {
  problem: 'The text is not closed: a quotation mark is missing.',
  hint: 'Text ends with its line; write \\n for a new line.',
};
