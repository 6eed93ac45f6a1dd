import { dark, light } from './colors.ts';

const shared = {
  brandTitle: 'Recto',
  brandUrl: './',
  brandImage: './wordmark.svg',
  brandTarget: '_self',
  fontBase: '"Hanken Grotesk", system-ui, sans-serif',
  fontCode: '"IBM Plex Mono", ui-monospace, monospace',
  appBorderRadius: 0,
  inputBorderRadius: 0,
  gridCellSize: 8,
} as const;

const colors = (from: Readonly<Record<keyof typeof light, string>>) => ({
  colorPrimary: from.act,
  colorSecondary: from.link,
  appBg: from.desk,
  appContentBg: from.panel,
  appPreviewBg: from.panel,
  appHoverBg: from.hover,
  appBorderColor: from.line,
  textColor: from.ink,
  textInverseColor: from['act-ink'],
  textMutedColor: from.muted,
  barBg: from.panel,
  barTextColor: from.muted,
  barHoverColor: from.mark,
  barSelectedColor: from.link,
  buttonBg: from.panel,
  buttonBorder: from.edge,
  booleanBg: from.desk,
  booleanSelectedBg: from.panel,
  inputBg: from.sunk,
  inputBorder: from.edge,
  inputTextColor: from.ink,
});

/** What `create` of `storybook/theming` takes, for each scheme of the system. */
export const storybookThemes = {
  light: { ...shared, base: 'light', ...colors(light), inputBg: light.panel },
  dark: { ...shared, base: 'dark', ...colors(dark), booleanSelectedBg: dark.line },
} as const;
