import type { tokenDefinitions } from '../tokens/tokens.ts';

type Definitions = typeof tokenDefinitions;
type UnitOf<Names> = Names[keyof Names] extends { unit: infer Name } ? Name : never;

/** The unit of a token. */
export type Unit = { [Group in keyof Definitions]: UnitOf<Definitions[Group]> }[keyof Definitions];

/** What a number is, by its unit. */
const NUMBERS: Partial<Record<Unit, string>> = {
  text: 'points',
  gap: 'points',
  inset: 'points',
  line: 'points',
  page: 'millimetres',
  tracking: 'em',
};

// A text of CSS with one of these could end its declaration, or the stylesheet.
const ENDS_A_VALUE = /[;{}<>\\\n\r\f]/;

const isValue = (value: unknown) => typeof value === 'string' && value.trim() !== '' && !ENDS_A_VALUE.test(value);
const isFamily = (name: unknown) => isValue(name) && !String(name).includes('"');

/** Whether a token of a unit can have a value. */
export function acceptsToken(unit: Unit, value: unknown): boolean {
  if (unit === 'family') return Array.isArray(value) && value.length > 0 && value.every(isFamily);
  if (unit !== 'colour') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return isValue(value);
  return 'light' in value && 'dark' in value && isValue(value.light) && isValue(value.dark);
}

/** What a token takes, for a sentence: the number alone, where the value has it with a unit. */
export function tokenTakes({ unit, minimum }: { unit: Unit; minimum?: number }, value: unknown): string {
  if (unit === 'family') return 'a list of font families, first choice first, such as ["Inter", "sans-serif"]';
  if (unit === 'colour')
    return 'a colour of CSS, or one for light and one for dark: { light: "#0b5d3b", dark: "#86d4ad" }';
  const meant = typeof value === 'string' ? Number.parseFloat(value) : Number.NaN;
  const words = NUMBERS[unit] ? ` of ${NUMBERS[unit]}` : '';
  return `a number${words}, such as ${Number.isNaN(meant) ? minimum : meant}`;
}
