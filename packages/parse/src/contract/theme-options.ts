import type { Layout, ResumeDocument } from '@recto/schema';
import type { CheckOptions } from './fields.ts';

/** What a theme of `@recto/themes` decides about the order of a sheet. */
export interface SheetTheme {
  /** Section keys, and ids of custom sections, first to last, for documents without an order. */
  order?: readonly string[];
  /** Section keys, and ids of custom sections, that are in the aside. */
  aside?: readonly string[];
  /** How sections are built. */
  layout?: Layout;
  /** `columns: 'foot…'` draws the aside after all others; `summary: 'lead'` has no heading. */
  traits: { columns: string; summary: string };
}

/**
 * The options of `checkParse` for a sheet in a theme.
 *
 * @param resume the document that is shown: what its `meta.recto` asks for goes before what the theme does
 */
export function checkOptionsOf({ order, aside, layout, traits }: SheetTheme, resume: ResumeDocument): CheckOptions {
  const { recto = {} } = resume.meta ?? {};
  const asked = recto.order ?? order;
  return {
    ...(asked ? { order: asked } : {}),
    ...(aside ? { [traits.columns.startsWith('foot') ? 'foot' : 'aside']: aside } : {}),
    lead: traits.summary === 'lead',
    layout: { ...layout, ...recto.layout },
  };
}
