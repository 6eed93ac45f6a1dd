import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

/** Packages are read from their source, so that a change shows at once. */
const source = '@recto/source';

export default defineConfig({
  plugins: [
    react(),
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
