import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import type { SourceNode } from '../source/node.ts';
import type { Issue } from './context.ts';
import { shownTexts } from './shown-texts.ts';
import { listed } from './suggest.ts';

/** The error for a text that is not a résumé. */
export function noResume(root: SourceNode | undefined): Issue {
  return issue(root, reasonFor(root));
}

/** The error for a document of another format that has next to nothing of a résumé; `undefined` for every other one. */
export function almostNothing(resume: ResumeDocument, root: SourceNode): Issue | undefined {
  const hasEntries = [...sectionKeys, 'sections' as const].some((key) => key !== 'summary' && resume[key]?.length);
  if (hasEntries && !shownTexts(resume).next().done) return undefined;
  const values = countValues(resume);
  if (values < FEW_VALUES) return undefined;
  const shown = [...shownTexts(resume)].length;
  if (shown / values > LEAST_SHARE) return undefined;
  const found =
    shown === 0
      ? 'none is a field of one'
      : shown === 1
        ? 'only one is a field of one'
        : `only ${shown} are fields of one`;
  return issue(root, `of its ${values} values, ${found}${keysOf(root)}`);
}

// A document with fewer values is one that somebody begins to write.
const FEW_VALUES = 6;
// The share of its values that even a résumé with many keys of its own shows.
const LEAST_SHARE = 0.1;

/**
 * What a text is that is written in another language than YAML and JSON: XML, HTML, LaTeX, RTF, a PDF. `undefined` for
 * every other text.
 */
export function otherFormat(text: string): Issue | undefined {
  const start = text.slice(0, 5_000).trimStart();
  const element = /^(?:<(?:\?|!)[^>]*>\s*)*<([\w:-]+)/.exec(start)?.[1];
  const name = /^<!doctype html|^<html/i.test(start)
    ? 'it is a web page (HTML)'
    : element !== undefined
      ? `it is XML (<${element}>)`
      : FORMATS.find(([pattern]) => pattern.test(start))?.[1];
  return name === undefined ? undefined : issue(undefined, name);
}

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'it is a PDF'],
  [/^\{\\rtf/, 'it is a document in RTF'],
  [/^(?:%[^\n]*\n\s*)*\\document(?:class|style)/, 'it is a document in LaTeX'],
  [/^BEGIN:VCARD/i, 'it is a vCard'],
];

function issue(root: SourceNode | undefined, reason: string): Issue {
  return {
    severity: 'error',
    rule: 'no-resume',
    message: `This does not look like a résumé: ${reason}.`,
    hint: 'A résumé begins with "basics" (name, e-mail, …) and has sections such as "work" and "education". Export it from where it is as JSON Resume, or copy its texts into such a file.',
    path: [],
    span: root ? [root.span[0], Math.min(root.span[1], root.span[0] + 1)] : [0, 0],
  };
}

function reasonFor(root: SourceNode | undefined): string {
  if (!root) return 'there is nothing in it';
  if (root.kind === 'list') return 'it is a list';
  if (root.kind === 'scalar' && root.value === null) return 'there is nothing in it';
  if (root.kind === 'scalar') return typeof root.value === 'number' ? 'it is a number' : 'it is plain text';
  if (root.entries.length === 0) return 'there is nothing in it';
  const keys = root.entries.map(({ key }) => key);
  const isPackage =
    keys.includes('name') && ['dependencies', 'devDependencies', 'scripts'].some((key) => keys.includes(key));
  if (isPackage) return 'it looks like a package.json';
  return `it has no "basics" and no section such as "work" or "education"${keysOf(root)}`;
}

function keysOf(root: SourceNode): string {
  if (root.kind !== 'map' || root.entries.length === 0) return '';
  const keys = root.entries.map(({ key }) => (key.length > 30 ? `${key.slice(0, 30)}…` : key));
  return `; its ${keys.length === 1 ? 'only key is' : 'keys are'} ${listed(keys)}`;
}

/** How many values were read, without the settings: those of fields that a page shows, and those that were only kept. */
function countValues(value: unknown, isTop = true): number {
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? 0 : 1;
  return Object.entries(value)
    .filter(([key]) => !isTop || !['meta', '$schema'].includes(key))
    .reduce((sum, [, part]) => sum + countValues(part, false), 0);
}
