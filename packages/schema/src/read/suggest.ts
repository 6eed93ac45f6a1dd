import { type ComparisonBudget, MOST_COMPARISONS, nearest } from '../text/nearest.ts';
import { oneSlipFrom } from '../text/one-slip.ts';
import type { Context } from './context.ts';

const budgets = new WeakMap<Context, ComparisonBudget>();

/**
 * The candidate that a misspelt word of a document most likely stands for. All words of one document share
 * `MOST_COMPARISONS`: with thousands of slips, only the first ones get a suggestion.
 */
export function suggest(word: string, candidates: Iterable<string>, context: Context): string | undefined {
  const budget = budgets.get(context) ?? { comparisons: MOST_COMPARISONS };
  budgets.set(context, budget);
  return nearest(word, candidates, budget);
}

const nearTags = oneSlipFrom(['tags']);

/** Whether a key is a slip for `tags`: `tag`, `Tags `, `tgas`. Its values would select nothing. */
export function isMisspeltTags(key: string): boolean {
  return key !== 'tags' && nearTags(key) !== undefined;
}

/** Names for a sentence, the first twenty of them. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  return all.length > 20 ? `${all.slice(0, 20).join(', ')} and ${all.length - 20} more` : all.join(', ');
}
