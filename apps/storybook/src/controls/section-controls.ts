import type { ArgTypes, Preview } from '@storybook/react-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Props that take a text, or a text among other things: a field to type in serves more than one for objects. */
const TEXTS = [
  'title',
  'subtitle',
  'location',
  'note',
  'text',
  'locale',
  'dateFormat',
  'author',
  'subject',
  'signature',
];

/** What the source's types do not tell: what sections inherit, and where a text is what people try. */
export const sectionControls: Enhancer = ({ title, argTypes, initialArgs }) => {
  const inherited: ArgTypes = title.startsWith('Sections/')
    ? { level: { name: 'level', control: { type: 'select' }, options: [1, 2, 3, 4, 5, 6] } }
    : {};
  const known = Object.entries(argTypes).map(([name, argType]) => {
    const takesText = TEXTS.includes(name) && typeof (initialArgs[name] ?? '') === 'string';
    return [name, takesText ? { ...argType, control: { type: 'text' } } : argType];
  });
  return { ...inherited, ...Object.fromEntries(known) };
};
