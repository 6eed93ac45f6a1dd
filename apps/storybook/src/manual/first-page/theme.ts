import { classic, defineTheme } from '@recto/themes';

export const harbour = defineTheme({
  name: 'harbour',
  extends: classic,
  tokens: {
    color: { accent: { light: '#0b5563', dark: '#7fd0df' } },
    size: { heading: 9.5 },
    space: { section: 12 },
  },
  traits: { header: 'start', heading: 'rail', bullet: 'small' },
});
