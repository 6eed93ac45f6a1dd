import type { ServiceParameter, ServiceRoute } from '@recto/batch/service';
import { paperNames } from '@recto/schema';
import { currentThemeName, themes } from '@recto/themes';
import { parsePaper } from '../document/paper.ts';
import type { SettingsOptions } from '../document/settings.ts';
import { isThemeName, noThemeOfOurs } from '../document/theme-choice.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the service makes. */
export const serviceRoutes: readonly ServiceRoute[] = [
  { format: 'pdf', summary: 'The résumé as a tagged PDF', type: 'application/pdf' },
  { format: 'html', summary: 'The résumé as one HTML file', type: 'text/html; charset=utf-8' },
  { format: 'docx', summary: 'The résumé as a Word file', type: WORD },
  { format: 'check', summary: 'What is wrong with the résumé', type: 'application/json' },
];

/** What an address may ask for, as in the options of the command line. */
export interface RequestOptions extends SettingsOptions {
  audience: string;
  source: boolean;
}

type Parameter = ServiceParameter & {
  /** @throws {RangeError} for a value that means nothing */
  read(text: string): Partial<RequestOptions>;
};

const parameters: readonly Parameter[] = [
  {
    name: 'theme',
    description: "A theme of Recto. Without it: the document's, else that of the service.",
    schema: { type: 'string', enum: Object.keys(themes) },
    read(text) {
      const name = currentThemeName(text);
      // A file with a theme is the service's to name, and nobody's who asks it.
      if (!isThemeName(name)) throw new RangeError(noThemeOfOurs(text));
      return { theme: name };
    },
  },
  {
    name: 'variant',
    description: 'A palette of the theme, a pairing of its fonts, or one of each: maroon,crimson.',
    schema: { type: 'string' },
    read: (text) => ({ variant: text }),
  },
  {
    name: 'paper',
    description: `A paper (${paperNames.join(', ')}), or its size: 200x280mm.`,
    schema: { type: 'string' },
    read: (text) => ({ paper: parsePaper(text) }),
  },
  {
    name: 'pages',
    description: 'Pages to fit the text to.',
    schema: { type: 'integer', minimum: 1, maximum: 100 },
    read(text) {
      const pages = Number(text);
      if (/^\d+$/.test(text) && pages >= 1 && pages <= 100) return { pages };
      throw new RangeError('It must be a whole number from 1 to 100.');
    },
  },
  {
    name: 'fill',
    description: 'Whether to spread the text to the foot of a last page that is nearly full.',
    schema: { type: 'boolean' },
    read: (text) => ({ fill: yesOrNo(text) }),
  },
  {
    name: 'locale',
    description: 'Language of headings and dates: a tag of BCP 47.',
    schema: { type: 'string' },
    read(text) {
      try {
        return { locale: new Intl.Locale(text).toString() };
      } catch {
        throw new RangeError('It must be a language tag such as en, hi or pt-BR.');
      }
    },
  },
  {
    name: 'audience',
    description: 'For whom: public, private, or one that the document names.',
    schema: { type: 'string', default: 'private' },
    read: (text) => ({ audience: text }),
  },
  {
    name: 'source',
    description: 'Whether the document is attached to its PDF.',
    schema: { type: 'boolean', default: true },
    read: (text) => ({ source: yesOrNo(text) }),
  },
];

/** The same for the description of the service. */
export const serviceParameters: readonly ServiceParameter[] = parameters.map(({ name, description, schema }) => ({
  name,
  description,
  schema,
}));

/**
 * What an address asks for.
 *
 * @throws {RangeError} for a parameter that there is not, or a value that means nothing
 */
export function readParameters(query: URLSearchParams): RequestOptions {
  let options: RequestOptions = { audience: 'private', source: true };
  for (const [name, text] of query) {
    const parameter = parameters.find((one) => one.name === name);
    const known = new Intl.ListFormat('en').format(parameters.map((one) => one.name));
    if (!parameter) throw new RangeError(`There is no parameter "${name}". There are ${known}.`);
    try {
      options = { ...options, ...parameter.read(text) };
    } catch (error) {
      if (error instanceof RangeError) throw new RangeError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
  }
  return options;
}

function yesOrNo(text: string): boolean {
  if (text === 'true' || text === '') return true;
  if (text === 'false') return false;
  throw new RangeError('It must be true or false.');
}
