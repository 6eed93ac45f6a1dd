import { defineConfig, type Plugin, runnerImport } from 'vite';

/** Writes the page into index.html, when it is served and when it is built, so that it needs no script. */
const page: Plugin = {
  name: 'page',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      const { module } = await runnerImport<typeof import('./src/page')>('./src/page.tsx');
      return module.writePage(html);
    },
  },
  handleHotUpdate({ file, server }) {
    if (/\.(?:tsx?|yaml)$/.test(file)) server.ws.send({ type: 'full-reload' });
  },
};

// Relative addresses, so that the page works in any folder of a host.
export default defineConfig({ base: './', plugins: [page] });
