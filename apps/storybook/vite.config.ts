import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';
import { factsPlugin } from './src/facts/facts-plugin.ts';

/** Packages are read from their source, so that a change shows at once. */
const source = '@recto/source';

/** A module of styles of the components, imported by one of them. */
const STYLES = /^\..*\.css\.ts$/;

/**
 * Components are read from their source, their class names and rules from what was built: .storybook/preview.tsx imports
 * the stylesheet that people install, so the order of rules is theirs. While developing, rules come from the source too, so
 * that a change shows at once.
 */
const builtStyles = (): Plugin => ({
  name: 'recto-built-styles',
  enforce: 'pre',
  apply: 'build',
  resolveId(id, importer = '') {
    const [file = ''] = importer.split('?');
    if (!STYLES.test(id) || !/[\\/]packages[\\/]react[\\/]src[\\/]/.test(file)) return undefined;
    const built = resolve(dirname(file), id)
      .replace(/([\\/]packages[\\/]react[\\/])src/, '$1dist')
      .replace(/\.css\.ts$/, '.css.js');
    // A module of rules alone has no names, and is not there.
    return existsSync(built) ? built : NO_NAMES;
  },
  load: (id) => (id === NO_NAMES ? 'export {};' : undefined),
});

/**
 * `<Meta>` of a page of prose says its title to the index of Storybook, which reads the text, and draws nothing: so these
 * pages load no blocks, which are a third of the scripts.
 */
const blocksOfProse = (): Plugin => ({
  name: 'recto-blocks-of-prose',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    id === '@storybook/addon-docs/blocks' && importer.split('?')[0]?.endsWith('.mdx') ? META : undefined,
  load: (id) => (id === META ? 'export const Meta = () => null;' : undefined),
});

const META = '\0recto-meta';

/**
 * What every page needs is one file: a hundred small ones cost a browser more to fetch than to read. A plugin, because
 * Storybook leaves `build` of this file out.
 */
const fewFiles = (): Plugin => ({
  name: 'recto-few-files',
  config: () => ({
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'sheets', tags: ['$initial'], test: /[\\/](?:packages|apps)[\\/]/ }] },
        },
      },
    },
  }),
});

const NO_NAMES = '\0recto-no-names';

export default defineConfig({
  plugins: [
    react(),
    factsPlugin(),
    builtStyles(),
    blocksOfProse(),
    fewFiles(),
    // As in the build of @recto/react.
    vanillaExtractPlugin({ identifiers: ({ hash }) => `r${hash}` }),
  ],
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  optimizeDeps: {
    // What the sources import. Found late, each would make the first run of the tests load its page again.
    include: [
      'react',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      '@recto/schema > mdast-util-from-markdown',
      '@recto/schema > yaml',
      '@recto/schema > zod',
      '@storybook/addon-docs/blocks',
      'axe-core',
      'storybook/test',
    ],
  },
});
