import { LIMITS, type Span, tooMany } from './node.ts';

/** A piece of JSON. `word` is a number, `true`, `false`, `null`, or text without quotes, which is a mistake. */
export interface Token {
  type: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word' | 'end';
  /** The text of a string, decoded; the letters of a word. */
  value: string;
  span: Span;
  /** What is wrong with the piece itself. */
  problem?: string;
  advice?: string;
}

// One piece at a time, from `lastIndex`. Quotes of the wrong kind are read too, so that they can be named.
const PIECE =
  /[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\n]|\\[^\n])*"?)|(?<quoted>'(?:[^'\\\n]|\\[^\n])*'?|[“”](?:[^“”"\n]*)[“”"]?)|(?<word>[^\s{}[\],:"]+)/y;

/** Takes JSON text apart into pieces, comments and white space left out. The last piece is the end. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const start = PIECE.lastIndex;
    const groups = PIECE.exec(text)?.groups;
    if (!groups) {
      PIECE.lastIndex = start + 1;
      continue;
    }
    const span: Span = [start, PIECE.lastIndex];
    // A field is four pieces, brackets are two; five times the values that may be is no document.
    if (tokens.length > LIMITS.values * 5) throw tooMany([], span);
    if (groups.mark) tokens.push({ type: groups.mark as '{', value: groups.mark, span });
    else if (groups.string !== undefined) tokens.push({ type: 'string', span, ...decode(groups.string) });
    else if (groups.quoted !== undefined) {
      const value = groups.quoted.slice(1).replace(/['“”"]$/, '');
      tokens.push({ type: 'string', value, span, problem: 'Text needs straight double quotes (").' });
    } else if (groups.word !== undefined) tokens.push({ type: 'word', value: groups.word, span });
  }
  tokens.push({ type: 'end', value: '', span: [text.length, text.length] });
  return tokens;
}

function decode(source: string): { value: string; problem?: string; advice?: string } {
  const closed = source.length > 1 && source.endsWith('"') && !/(?<!\\)(?:\\\\)*\\"$/.test(source);
  const quoted = closed ? source : `${source}"`;
  try {
    // Tabs are not allowed in JSON text, but they do no harm.
    const value: unknown = JSON.parse(quoted.replaceAll('\t', '\\t'));
    if (typeof value === 'string') return closed ? { value } : { value, ...UNCLOSED };
  } catch {
    // Said below.
  }
  const value = quoted.slice(1, -1);
  if (!closed) return { value, ...UNCLOSED };
  return {
    value,
    problem: 'The text has an escape that JSON does not know.',
    advice: 'A backslash that is meant as one is written twice.',
  };
}

const UNCLOSED = {
  problem: 'The text is never closed: a quotation mark is missing.',
  advice: 'Text may not run over the end of a line; write \\n for a new line.',
};
