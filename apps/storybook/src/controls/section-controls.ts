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

const INHERITED: ArgTypes = {
  level: {
    name: 'level',
    description: 'Depth of the heading in the outline of the page.',
    control: { type: 'select' },
    options: [1, 2, 3, 4, 5, 6],
  },
  dateFormat: { name: 'dateFormat', description: 'Unicode date pattern.', control: { type: 'text' } },
  break: {
    name: 'break',
    description: 'How it breaks over pages: see it with page outlines on.',
    control: { type: 'select' },
    options: ['auto', 'avoid', 'page'],
  },
};

/** What the source's types do not tell: what sections inherit, and where a text is what people try. */
export const sectionControls: Enhancer = ({ title, argTypes, initialArgs }) => {
  // The header has no heading, and what comes with one.
  const inherited = title.startsWith('Sections/') && 'title' in argTypes ? INHERITED : {};
  const known = Object.entries(argTypes).map(([name, argType]) => {
    const takesText = TEXTS.includes(name) && typeof (initialArgs[name] ?? '') === 'string';
    return [name, takesText ? { ...argType, control: { type: 'text' } } : argType];
  });
  return { ...inherited, ...Object.fromEntries(known) };
};
