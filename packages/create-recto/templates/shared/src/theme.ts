import { classic, defineTheme } from '@recto/themes';

/** What is not said here is as in the theme that this one extends. Your editor completes tokens and traits. */
export const theme = defineTheme({
  name: 'mine',
  extends: classic,
  tokens: {
    color: { accent: { light: '#0b5d3b', dark: '#86d4ad' } },
  },
});
