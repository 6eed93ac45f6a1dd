import type { ResumeDate } from '../dates/parse-date.ts';
import { type ResumeDocument, resumeSchema } from '../document/index.ts';
import { restoreOriginals } from '../json-resume/restore-originals.ts';
import type { TextEncoding } from '../source/decode-text.ts';
import type { SourceNode } from '../source/node.ts';
import { parseSource } from '../source/parse-source.ts';
import { checkResume } from './check-resume.ts';
import { type Context, type CountedIssue, createContext, OMIT } from './context.ts';
import type { Diagnostic } from './diagnostic.ts';
import { guessLanguage } from './guess-language.ts';
import { almostNothing, noResume, otherFormat } from './no-resume.ts';
import { readValue } from './read-value.ts';
import { currentDate, otherEncoding, toDiagnostics } from './reading.ts';
import { restructure } from './restructure.ts';
import { languageName, moveLanguage, saidLanguage } from './said-language.ts';
import { looksLikeResume } from './section-names.ts';
import { rememberOrigins } from './value-range.ts';

/** What helps to read a text. */
export interface ReadOptions {
  /** Name of the file. Decides between YAML (`.yaml`, `.yml`) and JSON (`.json`, `.jsonc`); and diagnostics name it. */
  path?: string | undefined;
  /**
   * The language to choose where a text is given in several languages. With it, the language of the document is not
   * guessed. @default the document's own, or 'en'
   */
  locale?: string | undefined;
  /** How the text was encoded, as `decodeText` says. Another encoding than UTF-8 is reported. */
  encoding?: TextEncoding | undefined;
  /** Dates after this day are in the future. @default the current day */
  today?: ResumeDate | undefined;
}

/** What a text says. */
export interface ReadResult {
  /**
   * The document with corrections, and with its unknown keys. Absent when the text is not a résumé. Values of the wrong
   * type are kept beside their fields, so that it always has the shape of `ResumeDocument`; dates that cannot be read stay as they
   * were written. Where the document does not say its language and is not in Latin letters, `meta.recto.locale` is the
   * language that its letters say.
   */
  resume?: ResumeDocument;
  /** The problems of the document, in the order of the text. A document without an `error` can be shown as it is meant. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a résumé from YAML, JSON or JSON with comments: a Recto document, a JSON Resume of any version, or a similar
 * document. Never throws, whatever the text is. A text of more than a million characters, 64 levels or 100,000 values is
 * refused.
 */
export function readResume(text: string, options: ReadOptions = {}): ReadResult {
  const marked = text.startsWith('\ufeff');
  const issues: CountedIssue[] = [];
  const resume = read(marked ? text.slice(1) : text, options, issues);
  const diagnostics = toDiagnostics(issues, text, marked ? 1 : 0, options.path);
  return resume ? { resume, diagnostics } : { diagnostics };
}

function read(text: string, options: ReadOptions, issues: CountedIssue[]): ResumeDocument | undefined {
  const other = otherFormat(text);
  if (other) {
    issues.push({ ...other, places: 1 });
    return undefined;
  }
  if (options.encoding !== undefined && options.encoding !== 'UTF-8') issues.push(otherEncoding(options.encoding));
  const source = parseSource(text, options.path);
  for (const problem of source.problems) issues.push({ places: 1, ...problem });
  const { root } = source;
  const locale = options.locale ?? (root?.kind === 'map' ? saidLanguage(root) : undefined) ?? 'en';
  const context: Context = createContext(
    {
      format: source.format,
      locale,
      today: options.today ?? currentDate(),
      read: (schema, node) => readValue(schema, node, context),
    },
    issues,
  );
  const top =
    root?.kind === 'map' ? moveLanguage(restructure(restoreOriginals(root, context), context), context) : undefined;
  if (!top || !looksLikeResume(top)) {
    const syntax = issues.some(({ severity }) => severity === 'error');
    if (!syntax || top) context.report(noResume(root));
    return undefined;
  }
  const resume = readValue(resumeSchema, top, context);
  if (resume === OMIT) return undefined;
  const nothing = almostNothing(resume as ResumeDocument, root as SourceNode);
  if (nothing) {
    context.report(nothing);
    return undefined;
  }
  if (options.locale === undefined) addLanguage(resume as ResumeDocument, text, context);
  checkResume(resume as ResumeDocument, context);
  rememberOrigins(resume as ResumeDocument, context.origins);
  return resume as ResumeDocument;
}

/** Gives a document that does not say its language the one of its letters, and says so. */
function addLanguage(resume: ResumeDocument, source: string, context: Context): void {
  if (resume.meta?.recto?.locale !== undefined) return;
  const tag = guessLanguage(resume, source);
  if (tag === undefined) return;
  const origin = context.originOf(resume, 'basics');
  context.report({
    severity: 'warning',
    rule: 'guessed-language',
    message: `The document does not say its language; by its letters it is ${languageName(tag)}.`,
    hint: `Write meta.recto.locale: ${tag}, or another one.`,
    path: ['meta', 'recto', 'locale'],
    span: origin?.keySpan ?? [0, 1],
  });
  resume.meta = { ...resume.meta, recto: { ...resume.meta?.recto, locale: tag } };
}
