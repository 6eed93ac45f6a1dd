/** Makes the stylesheet small: people load it on every page. */
import { layerPath, WEAKER_LAYERS } from '@recto/themes';
import { transform } from 'lightningcss';

const NARROW = /@media screen \{\s*(@container recto-page [^{]+)\{((?:[^{}]|\{[^{}]*\})*)\}\s*\}/g;

/** The rules for narrow sheets stand beside the rest of each component; in the stylesheet one query contains them all. */
function gatherNarrowRules(css: string): string {
  const found = [...css.matchAll(NARROW)];
  const rules = found.map(([, , body]) => body).join('');
  const query = `@media screen { ${found[0]?.[1]} { ${rules} } }`;
  return `${css.replace(NARROW, '')}@layer ${layerPath('components')} { ${query} }`;
}

const SHEET = ':where([data-part=page]) ';

/** Rules for elements of a sheet, one after another: what they share is written once. */
function nestElementRules(css: string): string {
  const rule = `${SHEET.replace(/[()[\]]/g, '\\$&')}[^{},]*(?:\\([^{}]*\\)[^{},]*)*\\{[^{}]*\\}`;
  return css.replace(new RegExp(`(?:${rule}){2,}`, 'g'), (rules) => `${SHEET.trim()}{${rules.replaceAll(SHEET, '')}}`);
}

/** Rules for several elements of a sheet: the sheet is written once. */
function nestSelectors(css: string): string {
  const sheet = SHEET.trim();
  return css.replace(/(?<=^|\})(:where[^{}@]+)(\{[^{}]*\})/g, (rule, list: string, declarations: string) => {
    const selectors = list.split(/,(?=:where\(\[data-part=page\]\))/);
    if (selectors.length < 3 || !selectors.every((selector) => selector.startsWith(sheet))) return rule;
    const nested = selectors.map((selector) =>
      selector.startsWith(SHEET) ? selector.slice(SHEET.length) : `&${selector.slice(sheet.length)}`,
    );
    return `${sheet}{${nested.join(',')}${declarations}}`;
  });
}

/** Spaces after commas, between strings and around signs of multiplication, but not in strings. */
const withoutSpaces = (css: string) =>
  css.replace(/("[^"]*")(?: (?="))?|, | ([*/]) /g, (match, text: string | undefined, sign: string | undefined) =>
    match === ', ' ? ',' : (text ?? sign ?? match),
  );

/** Logical properties and the shorter ones that are the same in horizontal text, which is the text of every sheet. */
const HORIZONTAL: Record<string, string> = {
  'inline-size': 'width',
  'block-size': 'height',
  'min-inline-size': 'min-width',
  'max-inline-size': 'max-width',
  'margin-block-start': 'margin-top',
  'margin-block-end': 'margin-bottom',
  'padding-block-start': 'padding-top',
  'padding-block-end': 'padding-bottom',
  'border-block-start': 'border-top',
  'border-block-end': 'border-bottom',
};

const withShortNames = (css: string) =>
  css.replace(/(?<=[{;])[a-z-]+(?=:)/g, (property) => HORIZONTAL[property] ?? property);

/** Layer statements without rules, which `LAYERS` replaces. */
const withoutStatements = (css: string) => css.replace(/@layer [\w.,]+;/g, '');

/**
 * @param css what vanilla-extract writes
 * @returns the stylesheet, without white space
 */
export function compactStylesheet(css: string): string {
  const code = Buffer.from(gatherNarrowRules(css));
  const minified = transform({ filename: 'styles.css', code, minify: true }).code.toString();
  const short = withShortNames(withoutSpaces(withoutStatements(minified)));
  return withoutSpaces(WEAKER_LAYERS) + nestSelectors(nestElementRules(short));
}
