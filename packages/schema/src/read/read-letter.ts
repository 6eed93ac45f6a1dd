import { type LetterDocument, letterSchema } from '../document/index.ts';
import type { SourceNode } from '../source/node.ts';
import { parseSource } from '../source/parse-source.ts';
import { type Context, type CountedIssue, createContext, type Issue } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { otherFormat } from './no-resume.ts';
import type { ReadOptions } from './read-resume.ts';
import { readValue } from './read-value.ts';
import { currentDate, otherEncoding, toDiagnostics } from './reading.ts';
import { looksLikeResume } from './section-names.ts';

/** What a text says. */
export interface ReadLetterResult {
  /** The letter with corrections, and with its unknown keys. Absent when the text is no letter. */
  letter?: LetterDocument;
  /** The problems of the letter, in the order of the text. A letter without an `error` can be shown as it is meant. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a letter from YAML, JSON or JSON with comments, as `readResume` reads a résumé. Never throws, whatever the text
 * is.
 */
export function readLetter(text: string, options: ReadOptions = {}): ReadLetterResult {
  const marked = text.startsWith('\ufeff');
  const issues: CountedIssue[] = [];
  const letter = read(marked ? text.slice(1) : text, options, issues);
  const diagnostics = toDiagnostics(issues, text, marked ? 1 : 0, options.path);
  return letter ? { letter, diagnostics } : { diagnostics };
}

function read(text: string, options: ReadOptions, issues: CountedIssue[]): LetterDocument | undefined {
  if (otherFormat(text)) {
    issues.push({ ...noLetter(undefined), places: 1 });
    return undefined;
  }
  if (options.encoding !== undefined && options.encoding !== 'UTF-8') issues.push(otherEncoding(options.encoding));
  const { root, format, problems } = parseSource(text, options.path);
  for (const problem of problems) issues.push({ places: 1, ...problem });
  const context: Context = createContext(
    {
      format,
      locale: options.locale ?? 'en',
      today: options.today ?? currentDate(),
      read: (schema, node) => readValue(schema, node, context),
    },
    issues,
  );
  const hasBody = root?.kind === 'map' && root.entries.some(({ key }) => key.trim().toLowerCase() === 'body');
  if (!hasBody) {
    if (issues.every(({ severity }) => severity !== 'error') || root?.kind === 'map') context.report(noLetter(root));
    return undefined;
  }
  const letter = readValue(letterSchema, root, context) as Partial<LetterDocument>;
  if (typeof letter.body === 'string' && letter.body.trim() !== '') return letter as LetterDocument;
  context.report(noLetter(root));
  return undefined;
}

function noLetter(root: SourceNode | undefined): Issue {
  const isResume = root?.kind === 'map' && looksLikeResume(root);
  return {
    severity: 'error',
    rule: 'no-letter',
    message: isResume ? 'This is a résumé, and no letter.' : 'This is no letter: it has no body.',
    hint: isResume
      ? 'Write a letter in a file of its own, and name the résumé in it: resume: resume.yaml.'
      : 'A letter has a body, and recipient, date, subject and the file of its resume.',
    path: [],
    span: root ? [root.span[0], Math.min(root.span[1], root.span[0] + 1)] : [0, 0],
  };
}
