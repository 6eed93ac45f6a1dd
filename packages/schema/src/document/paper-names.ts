/**
 * The papers that `meta.recto.paper` can name. Their sizes are in `@recto/print`, which has no access to this package;
 * `scripts/papers.test.ts` makes sure that both know the same papers.
 */
export const paperNames = ['a4', 'a5', 'letter', 'legal'] as const;

/** A paper by its name. */
export type PaperName = (typeof paperNames)[number];
