import printStyles from '@recto/print/print.css?inline';
import componentStyles from '@recto/react/styles.css?inline';
import { currentThemeName, type ThemeName, themes } from '@recto/themes';

/** The stylesheet of each theme, loaded when it is first shown. */
const loaders: Record<ThemeName, () => Promise<{ default: string }>> = {
  placement: () => import('@recto/themes/placement.css?inline'),
  classic: () => import('@recto/themes/classic.css?inline'),
  swiss: () => import('@recto/themes/swiss.css?inline'),
  developer: () => import('@recto/themes/developer.css?inline'),
  executive: () => import('@recto/themes/executive.css?inline'),
  banking: () => import('@recto/themes/banking.css?inline'),
  scholar: () => import('@recto/themes/scholar.css?inline'),
  'sidebar-dark': () => import('@recto/themes/sidebar-dark.css?inline'),
  rail: () => import('@recto/themes/rail.css?inline'),
  timeline: () => import('@recto/themes/timeline.css?inline'),
  banner: () => import('@recto/themes/banner.css?inline'),
  editorial: () => import('@recto/themes/editorial.css?inline'),
};

export const themeNames = Object.keys(loaders) as ThemeName[];

/** The theme that a document asks for: its own, or the first one where there is none of that name. */
export function themeNamed(name: string | undefined): ThemeName {
  const current = currentThemeName(name ?? 'placement');
  return current in themes ? (current as ThemeName) : 'placement';
}

const loaded = new Map<ThemeName, string>();

/** The stylesheet of a theme, with the addresses of its fonts on this site. */
export async function themeStyles(name: ThemeName): Promise<string> {
  const known = loaded.get(name) ?? (await loaders[name]()).default;
  loaded.set(name, known);
  return known;
}

/** The same, at once; `undefined` if it was never loaded. */
export const loadedThemeStyles = (name: ThemeName): string | undefined => loaded.get(name);

export { componentStyles, printStyles };
