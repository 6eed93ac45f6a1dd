import { classic, defineTheme } from '@recto/themes';

export const harbour = defineTheme({
  name: 'harbour',
  extends: classic,
  tokens: {
    color: { accent: '#0b5d3b', heading: '#0b5d3b' },
    size: { body: 11 },
  },
});
