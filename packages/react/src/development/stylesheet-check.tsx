import { nearest } from '@recto/schema';
import { currentThemeName, type Theme, themeSettings, variantProblem } from '@recto/themes';
import { themeOf } from '../resume/theme-of.ts';
import { checkStylesheets } from './check-stylesheets.ts';
import { warn } from './warn.ts';

const names = Object.keys(themeSettings);

/** The theme of the package that a misspelt name means. A name that contains one is a variant of somebody's own. */
function meant(name: string): string | undefined {
  const near = names.includes(name) ? undefined : nearest(name, names);
  return near && !name.includes(near) ? near : undefined;
}

/** Warns of a theme whose name is an earlier one, or nearly that of a built-in one. */
export function warnOfTheme(theme: Theme | string): void {
  const today = typeof theme === 'string' ? currentThemeName(theme) : undefined;
  if (today !== undefined && today !== theme) {
    warn(`theme="${theme}" is now called "${today}". Write theme="${today}": the old name works until 1.0.`);
    return;
  }
  const near = typeof theme === 'string' ? meant(theme) : undefined;
  if (near) warn(`theme="${theme}" is no theme of @recto/themes. Write theme="${near}".`);
}

/** Warns of a variant that the theme does not have. */
export function warnOfVariant(theme: Theme | string, variant: string | undefined): void {
  const known = themeOf(theme);
  const problem = known && variant !== undefined ? variantProblem(known, variant) : undefined;
  if (problem) warn(`variant="${variant}": ${problem}`);
}

/** What gives the page the rules of a theme. */
function lineFor(theme: Theme | string): string {
  if (typeof theme === 'object' && !names.includes(theme.name)) return '<ThemeStyle theme={…} /> before the sheet';
  const name = typeof theme === 'string' ? theme : theme.name;
  if (names.includes(name)) return `import '@recto/themes/${name}.css';`;
  const near = meant(name);
  return near ? `theme="${near}"` : `rules for [data-recto-theme="${name}"], or <ThemeStyle theme={…} />`;
}

/** Names of themes that are being looked for already. */
const checked = new Set<string>();

/**
 * Looks, once a page has loaded, whether it has the stylesheets of a sheet, and says so on the console when not. A server
 * cannot know: so its page has a script for development, in a `<span>`, because React 19 reports scripts of its own. Where a
 * browser renders, that script does not run, and this function looks itself.
 */
export function StylesheetCheck({ theme: given }: { theme: Theme | string }) {
  const theme = typeof given === 'string' ? currentThemeName(given) : given;
  const name = typeof theme === 'string' ? theme : theme.name;
  const line = lineFor(theme);
  if (typeof document !== 'undefined' && !checked.has(name)) {
    checked.add(name);
    checkStylesheets(name, line);
  }
  const values = [name, line].map((value) => JSON.stringify(value).replaceAll('<', '\\u003c')).join(',');
  const html = `<script>(${checkStylesheets})(${values})</script>`;
  // The text of a function is another one in each bundle, so server and browser may differ.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: code of our own, and two texts with every `<` escaped
  return <span hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
