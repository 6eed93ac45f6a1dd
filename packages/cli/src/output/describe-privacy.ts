import type { AudienceView, PrivateContent, Removal } from '@recto/schema';
import type { Source } from '../document/source-for.ts';
import type { Terminal } from './terminal.ts';

/** Says to people what an audience does not get, and what a document attached as it was written contains. */
export function sayPrivacy(terminal: Terminal, view: AudienceView, source?: Source): void {
  const removals = describeRemovals(view);
  if (removals !== undefined) terminal.say(removals);
  const held = source?.contains && describePrivate(source.name, source.contains);
  if (held !== undefined) terminal.warn(held);
}

/** How many paths stand in one line for people; `--json` lists all. */
const MOST_PATHS = 12;

const WHY: Readonly<Record<Exclude<Removal['reason'], 'unused'>, string>> = {
  tags: 'by its tags',
  hidden: 'hidden',
  redacted: 'kept back',
  unknown: 'no known field',
};

/**
 * What an audience does not get, in one line of paths, or `undefined` when it gets all that a page shows. What no page
 * shows, such as tags and ids, is not named.
 */
function describeRemovals({ audience, removed }: AudienceView): string | undefined {
  const shown = removed.flatMap(({ path, reason }) =>
    reason === 'unused' ? [] : [`${writePath(path)} (${WHY[reason]})`],
  );
  if (shown.length === 0) return undefined;
  return `Left out for the ${audience} audience: ${firstOf(shown)}`;
}

/**
 * What a document that is attached as it was written contains beyond the page, and how to leave that out; `undefined` when
 * it contains nothing of the kind.
 */
function describePrivate(name: string, { comments, hidden, tagged, unknown }: PrivateContent): string | undefined {
  const kinds = [
    counted(comments, 'comment', 'comments'),
    counted(hidden.length, 'hidden section', 'hidden sections', hidden),
    counted(tagged.length, 'entry tagged private', 'entries tagged private', tagged),
    counted(unknown.length, 'unknown key', 'unknown keys', unknown),
  ].filter((kind) => kind !== undefined);
  if (kinds.length === 0) return undefined;
  const what = new Intl.ListFormat('en').format(kinds);
  return `The attached ${name} contains ${what}. --no-source does not attach it; --audience public attaches only what is public.`;
}

/** A path for people: `work[0].summary`. A key with other signs than letters is in quotes. */
function writePath(path: Removal['path']): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = step.length > 60 ? `${step.slice(0, 59)}…` : step;
      return /^[\p{L}\p{M}\p{N}_$-]+$/u.test(step) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

function counted(count: number, one: string, many: string, paths: readonly Removal['path'][] = []): string | undefined {
  if (count === 0) return undefined;
  const places = paths.length > 0 ? ` (${firstOf(paths.map(writePath))})` : '';
  return `${count} ${count === 1 ? one : many}${places}`;
}

function firstOf(texts: readonly string[]): string {
  const rest = texts.length - MOST_PATHS;
  return rest > 0 ? `${texts.slice(0, MOST_PATHS).join(', ')} and ${rest} more (--json lists all)` : texts.join(', ');
}
