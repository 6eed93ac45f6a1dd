import { customProperty, tokenDefinitions } from '../src/tokens/tokens.ts';
import { traitDescriptions } from '../src/tokens/trait-descriptions.ts';
import { traitDefinitions } from '../src/tokens/traits.ts';

const HEAD = '// Written by `scripts/write-types.ts` from the tables of tokens and traits. Do not edit.\n';

type Definition = {
  unit: keyof typeof UNITS;
  description: string;
  minimum?: number;
  maximum?: number;
  optional?: true;
};

/** The type of a value in each unit, and its unit in words. */
const UNITS = {
  colour: { type: 'Color', words: 'a colour' },
  family: { type: 'readonly string[]', words: 'font families, first choice first' },
  text: { type: 'number', words: 'in points' },
  gap: { type: 'number', words: 'in points' },
  inset: { type: 'number', words: 'in points' },
  line: { type: 'number', words: 'in points' },
  page: { type: 'number', words: 'in millimetres' },
  ratio: { type: 'number', words: 'times the text size' },
  weight: { type: 'number', words: 'as in CSS' },
  tracking: { type: 'number', words: 'in em' },
};

const GROUPS: Record<keyof typeof tokenDefinitions, string> = {
  color: 'Colours.',
  font: 'Font families.',
  size: 'Sizes of text, and of the crest.',
  leading: 'Line heights.',
  weight: 'Font weights.',
  tracking: 'Letter-spacing.',
  space: 'Gaps.',
  rule: 'Thickness of rules.',
  page: 'Margins of the sheet.',
};

/** What editors show at a token: what it is for, its custom property, its unit and its usual range. */
function tokenComment(group: string, name: string, { unit, description, minimum, maximum }: Definition): string {
  const range = minimum === undefined ? '' : `, usually ${minimum} to ${maximum}`;
  return `  /** ${description} \`${customProperty(group, name)}\`, ${UNITS[unit].words}${range}. */\n`;
}

function tokenGroup([group, tokens]: [string, Record<string, Definition>]): string {
  const lines = Object.entries(tokens).map(
    ([name, token]) =>
      `${tokenComment(group, name, token)}  ${name}${token.optional ? '?' : ''}: ${UNITS[token.unit].type};\n`,
  );
  return `/** ${GROUPS[group as keyof typeof GROUPS]} */\nexport interface ${interfaceOf(group)} {\n${lines.join('')}}\n`;
}

const interfaceOf = (group: string) => `${group.replace(/^./, (letter) => letter.toUpperCase())}Tokens`;

/** The text of `token-types.ts`. */
export function tokenTypes(): string {
  const groups = Object.entries(tokenDefinitions).map(tokenGroup);
  const members = Object.entries(GROUPS).map(
    ([group, description]) => `  /** ${description} */\n  ${group}: ${interfaceOf(group)};\n`,
  );
  return [
    HEAD,
    '/** A colour of CSS, or one for light screens and paper and one for dark screens. */\nexport type Color = string | { light: string; dark: string };\n\n/** The earlier name of `Color`. @deprecated It is `Color`, as in `ColorTokens`. */\nexport type Colour = Color;\n',
    ...groups,
    `/** A value for every token. */\nexport interface Tokens {\n${members.join('')}}\n`,
  ].join('\n');
}

/** The text of `trait-types.ts`. */
export function traitTypes(): string {
  const members = Object.entries(traitDefinitions).map(([trait, bundles]) => {
    const described = traitDescriptions[trait as keyof typeof traitDescriptions];
    if (!described) throw new Error(`Recto: the trait "${trait}" has no words in src/tokens/trait-descriptions.ts.`);
    const lines = Object.entries(described.choices).map(([choice, words]) => `   * - \`${choice}\`: ${words}\n`);
    const options = Object.keys(bundles).map((choice) => `'${choice}'`);
    return `  /**\n   * ${described.description}\n${lines.join('')}   */\n  ${trait}: ${options.join(' | ')};\n`;
  });
  return `${HEAD}\n/** A choice for every trait. */\nexport interface Traits {\n${members.join('')}}\n`;
}
