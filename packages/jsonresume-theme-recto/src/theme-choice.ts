import { nearest, type ResumeDocument } from '@recto/schema';
import { currentThemeName, type ThemeName, themes, variantProblem } from '@recto/themes';
import type { JsonResumeThemeOptions } from './options.ts';

/** The theme and the variant of a page. */
export interface ThemeChoice {
  theme: ThemeName;
  variant: string;
}

const isThemeName = (name: string): name is ThemeName => Object.hasOwn(themes, name);

/** `jsonresume-theme-recto/swiss/cobalt`, `recto/swiss`, `recto-swiss`, `swiss`: how `meta.theme` may name one of ours. */
const OF_THE_TOOLS = /^(?:jsonresume-theme-)?(?:recto(?:$|[-/]))?([\w-]*)(?:[/ ]([\w ,-]+))?$/;

/**
 * The theme of a page: that of the options, of `meta.recto.theme`, of `meta.theme`, or `classic`. A theme or variant that
 * there is not is reported. `meta.theme` may be the theme of somebody else, so there it is not.
 */
export function chooseTheme(
  { meta }: Pick<ResumeDocument, 'meta'>,
  options: Pick<JsonResumeThemeOptions, 'theme' | 'variant'>,
  warn: (message: string) => void,
): ThemeChoice {
  const { recto = {}, theme: named } = meta ?? {};
  const ofTools = themeOfTools(typeof named === 'object' ? named.name : named);
  const ofDocument = firstKnown([recto.theme], warn) ?? ofTools?.theme;
  const theme = firstKnown([options.theme], warn) ?? ofDocument ?? 'classic';
  const variant = options.variant ?? recto.variant ?? ofTools?.variant ?? '';
  const problem = variantProblem(themes[theme], variant);
  if (problem === undefined) return { theme, variant };
  // The variant of the document is for its own theme.
  if (options.variant !== undefined || theme === ofDocument) warn(problem);
  return { theme, variant: '' };
}

/** What `meta.theme` says, where it names a theme of ours. */
function themeOfTools(name: unknown): { theme: ThemeName; variant?: string | undefined } | undefined {
  const [, word = '', variant] = (typeof name === 'string' && OF_THE_TOOLS.exec(name)) || [];
  const theme = currentThemeName(word);
  return isThemeName(theme) ? { theme, variant } : undefined;
}

function firstKnown(names: readonly (string | undefined)[], warn: (message: string) => void): ThemeName | undefined {
  for (const name of names) {
    if (name === undefined) continue;
    const today = currentThemeName(name);
    if (isThemeName(today)) return today;
    const near = nearest(name, Object.keys(themes));
    warn(`There is no theme "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
  }
  return undefined;
}
