import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';

/** Marks, faces and colours of Recto itself, at an address that manager and pages share. */
const brand = dirname(createRequire(import.meta.url).resolve('@recto/brand/tokens.css'));

/** While a page is loaded, nothing of Storybook turns or glows: to draw that takes longer than to load. See manager.css. */
const STILL = '.sb-loader, .sb-preparing-docs * { animation: none !important; }';

const head = (html = '') => `${html}
<link rel="icon" href="./brand/marks/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./brand/faces.css">
<link rel="stylesheet" href="./brand/tokens.css">`;

export default {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../../../packages/react/src/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without it MDX has no tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Props are read from the source by src/facts, with their types in full and those that are inherited.
  typescript: { reactDocgen: false },
  features: {
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  staticDirs: [
    { from: brand, to: '/brand' },
    { from: './static', to: '/' },
  ],
  managerHead: (html) => `${head(html)}
<link rel="stylesheet" href="./manager.css">
<meta name="description" content="The manual of Recto: every component, theme and page, with the code that draws it.">
<title>Recto: the manual</title>`,
  previewHead: (html) => `${head(html)}
<style>${STILL}</style>
<link rel="preload" href="./brand/fonts/libre-caslon-condensed-latin-500.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="./brand/fonts/hanken-grotesk-latin-400.woff2" as="font" type="font/woff2" crossorigin>`,
} satisfies StorybookConfig;
