import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const ink = '#1b1b1a';
const accent = '#12356b';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Recto',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: '#f4f3f1',
    textColor: ink,
    barSelectedColor: accent,
  }),
});
