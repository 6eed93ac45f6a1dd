import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** Shows the page again when resume.yaml is saved. */
const reload = {
  name: 'reload',
  handleHotUpdate({ file, server }) {
    if (file.endsWith('/resume.yaml')) server.ws.send({ type: 'full-reload' });
  },
};

export default defineConfig({
  // Where GitHub Pages has the site: /name-of-the-repository.
  base: process.env.BASE_PATH || '/',
  integrations: [react()],
  vite: { plugins: [reload] },
});
