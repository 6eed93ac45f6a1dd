import components from 'virtual:recto/components';
import { locales } from '@recto/schema';
import { themes } from '@recto/themes';
import type { ArgTypes, Preview } from '@storybook/react-vite';
import { ownerWords } from '../component-page/owner-words.ts';
import type { PropFact } from '../facts/facts.ts';
import { componentName } from './component-name.ts';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Props that take names or values of their own, and of which people choose a name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  theme: Object.keys(themes),
  paper: ['a4', 'letter', 'a5', 'legal'],
  audience: ['public', 'private'],
  locale: locales,
};

/** Few enough to be seen all at once. */
const FEW = 4;

/** Controls of every prop of a component, from its source: with types in full, and those that it inherits. */
export const sectionControls: Enhancer = ({ component, argTypes, initialArgs }) => {
  const fact = components.find(({ name }) => name === componentName(component));
  if (!fact) return argTypes;
  const known = fact.props.map((prop) => [prop.name, argTypeOf(prop, initialArgs[prop.name])] as const);
  return Object.fromEntries(
    known.map(([name, argType]) => [name, { ...argType, ...argTypes[name] }]),
  ) as ReturnType<Enhancer>;
};

function argTypeOf(prop: PropFact, given: unknown): ArgTypes[string] {
  const { name, type, required, description } = prop;
  return {
    name,
    description,
    type: { name: 'other', value: type, required },
    table: {
      type: { summary: type },
      ...(prop.default && { defaultValue: { summary: prop.default } }),
      ...(prop.from && { category: ownerWords(prop.from) }),
    },
    ...controlOf(prop, given),
  };
}

/** A field for data is there only where there are data: nobody writes a list from nothing. */
function controlOf({ name, kind, options }: PropFact, given: unknown): Pick<ArgTypes[string], 'control' | 'options'> {
  const values = NAMED[name] ?? options;
  if (values && typeof given !== 'object')
    return { control: { type: values.length > FEW ? 'select' : 'inline-radio' }, options: [...values] };
  if (kind === 'boolean') return { control: { type: 'boolean' } };
  if (kind === 'number') return { control: { type: 'number' } };
  if (kind === 'text' || typeof given === 'string') return { control: { type: 'text' } };
  if (kind === 'data' && isEditable(given)) return { control: { type: 'object' } };
  return { control: false };
}

/** Data can be edited as text; elements and functions cannot. */
function isEditable(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).every(isPlain);
}

const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' &&
  (value === null || typeof value !== 'object' || (!('$$typeof' in value) && Object.values(value).every(isPlain)));
