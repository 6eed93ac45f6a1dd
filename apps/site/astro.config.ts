import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { noClientScript } from './no-client-script.ts';
import { preloadStudio } from './preload-studio.ts';
import { studioWorker } from './studio-worker.ts';

const folderOf = (file: string) => dirname(fileURLToPath(import.meta.resolve(file)));

export default defineConfig({
  integrations: [react(), noClientScript(), preloadStudio(), studioWorker()],
  server: { port: 4321 },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      // Entities of Markdown are decoded without a document, which a worker has not.
      conditions: ['worker', 'module', 'browser', 'development|production'],
      alias: {
        // Published beside what the packages export, and found by it.
        '@recto/schema/examples': join(folderOf('@recto/schema/package.json'), 'examples'),
        '@recto/themes/fonts': join(folderOf('@recto/themes/placement.css'), 'fonts'),
      },
    },
    // Starts a browser: it has to run where it is installed, not bundled.
    ssr: { external: ['@recto/pdf', '@recto/parse', 'pdfjs-dist'] },
  },
});
