import { locales } from '@recto/schema';
import { type Theme, themes } from '@recto/themes';
import '@recto/print/print.css';
import '@recto/themes/banking.css';
import '@recto/themes/banner.css';
import '@recto/themes/classic.css';
import '@recto/themes/developer.css';
import '@recto/themes/editorial.css';
import '@recto/themes/executive.css';
import '@recto/themes/placement.css';
import '@recto/themes/rail.css';
import '@recto/themes/scholar.css';
import '@recto/themes/sidebar-dark.css';
import '@recto/themes/swiss.css';
import '@recto/themes/timeline.css';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { contrastInOtherScheme } from '../src/accessibility/contrast-in-other-scheme.ts';
import { componentDescription } from '../src/controls/component-description.ts';
import { sectionControls } from '../src/controls/section-controls.ts';
import { onSheet } from '../src/sheet/on-sheet.tsx';

/** The name of a language in that language: "हिन्दी". */
const nameOf = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The variants of every theme. One of another theme changes nothing. */
const variants = Object.entries<Theme>(themes).flatMap(([theme, { palettes = {}, pairings = {} }]) =>
  [...Object.keys(palettes), ...Object.keys(pairings)].map((name) => ({
    value: `${theme} ${name}`,
    title: capitalised(name),
    right: theme,
  })),
);

// How long `findBy…` and `waitFor` wait at most: it only ends what hangs.
configure({ asyncUtilTimeout: 600_000 });

export default {
  tags: ['autodocs'],
  decorators: [onSheet],
  afterEach: contrastInOtherScheme,
  argTypesEnhancers: [sectionControls],
  initialGlobals: { theme: 'placement', variant: '', paper: 'a4', locale: 'en', scheme: 'system', outlines: 'off' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.keys(themes).map((name) => ({ value: name, title: capitalised(name) })),
      },
    },
    variant: {
      description: 'Palette or pairing of fonts',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [{ value: '', title: 'As the theme' }, ...variants],
      },
    },
    paper: {
      description: 'Paper',
      toolbar: {
        icon: 'document',
        dynamicTitle: true,
        items: [
          { value: 'a4', title: 'A4' },
          { value: 'letter', title: 'Letter' },
        ],
      },
    },
    locale: {
      description: 'Language of fixed words and dates',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: locales.map((locale) => ({ value: locale, right: locale, title: nameOf(locale) })),
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System', icon: 'browser' },
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    outlines: {
      description: 'Pages as they would be on paper, with what is broken',
      toolbar: {
        icon: 'outline',
        items: [
          { value: 'off', title: 'No page outlines' },
          { value: 'on', title: 'Page outlines' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    viewport: { options: { phone: { name: 'Phone', styles: { width: '360px', height: '780px' } } } },
    docs: { extractComponentDescription: componentDescription },
    controls: { expanded: true, exclude: ['ref', 'key'] },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Themes',
          'Tokens',
          'Traits',
          'Pages',
          ['Gallery', 'Themes side by side', 'Reference résumé'],
          'Sections',
          'Parts',
        ],
      },
    },
  },
} satisfies Preview;
