import type { ThemeName } from '@recto/themes';

/** Who reads it: what people choose a theme by. */
export const readers = ['industry', 'campus', 'business', 'research', 'design'] as const;
export type Reader = (typeof readers)[number];

/** How long it may be. */
export const lengths = ['one page', 'several'] as const;
export type Length = (typeof lengths)[number];

/** What a theme is a good answer to. */
export interface Need {
  for: readonly Reader[];
  length: readonly Length[];
}

/** After the purposes of the themes: one page where they speak of one, several where later pages have a form of their own. */
export const needs: Readonly<Record<ThemeName, Need>> = {
  placement: { for: ['campus'], length: ['one page', 'several'] },
  classic: { for: ['industry', 'campus', 'research'], length: ['one page', 'several'] },
  swiss: { for: ['design'], length: ['one page', 'several'] },
  developer: { for: ['industry', 'campus'], length: ['one page'] },
  executive: { for: ['business'], length: ['several'] },
  banking: { for: ['business', 'campus'], length: ['one page'] },
  scholar: { for: ['research'], length: ['several'] },
  'sidebar-dark': { for: ['industry', 'design'], length: ['one page', 'several'] },
  rail: { for: ['business', 'research'], length: ['one page', 'several'] },
  timeline: { for: ['industry', 'business'], length: ['several'] },
  banner: { for: ['business', 'design'], length: ['one page', 'several'] },
  editorial: { for: ['design'], length: ['one page', 'several'] },
};
