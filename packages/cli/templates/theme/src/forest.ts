import { classic, defineTheme } from '@recto/themes';

export const forestTheme = defineTheme({
  name: 'forest',
  description: 'Classic, with its headings and links in a deep green.',
  extends: classic,
  tokens: {
    color: { accent: { light: '#0b5d3b', dark: '#86d4ad' }, heading: { light: '#0b5d3b', dark: '#86d4ad' } },
  },
});
