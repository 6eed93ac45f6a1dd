import { sectionKeys } from '../src/document/section-keys.ts';
import { labels } from '../src/labels/labels.ts';
import { locales } from '../src/labels/locale.ts';
import type { Labels } from '../src/labels/types.ts';

const HEAD = `// Written by \`scripts/write-types.ts\` from \`labels/locales\`. Do not edit.
import { pick } from './pick.ts';
`;
const WIDTH = 120;

type Key = keyof Labels;

/** The modules with a function for each label, so that a bundle has only the words that it uses; by file name. */
export function labelFunctions(): [file: string, text: string][] {
  const keys = Object.keys(labels('en')) as Key[];
  const isTitle = (key: Key) => (sectionKeys as readonly string[]).includes(key);
  return [
    ['section-titles.ts', HEAD + keys.filter(isTitle).map(labelFunction).join('')],
    [
      'other-words.ts',
      HEAD +
        keys
          .filter((key) => !isTitle(key))
          .map(labelFunction)
          .join(''),
    ],
  ];
}

function labelFunction(key: Key): string {
  const words = locales.map((locale) => labels(locale)[key]).join('|');
  return `
/** In English "${labels('en')[key]}". */
export const ${key} = (locale: string): string =>
${call(quoted(words))}
`;
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The body of a function, as the formatter writes it. */
function call(words: string): string {
  const line = `  pick(locale, ${words});`;
  return columns(line) <= WIDTH ? line : `  pick(\n    locale,\n    ${words},\n  );`;
}

/** The width of a line: Chinese, Japanese and Korean characters are two columns wide, signs above a letter none. */
function columns(line: string): number {
  return [...line.replace(/\p{M}/gu, '')].length + (line.match(/[\u1100-\u115f\u2e80-\ud7a3]/g)?.length ?? 0);
}
