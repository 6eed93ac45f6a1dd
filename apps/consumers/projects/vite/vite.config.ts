import { readFileSync } from 'node:fs';
import { forAudience, readResume } from '@recto/schema';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What is imported from resume.yaml is what the public sees, so nothing private is in the bundle. */
const publicResume: Plugin = {
  name: 'public-resume',
  load(id) {
    if (!id.endsWith('/resume.yaml')) return;
    const { resume = {} } = readResume(readFileSync(id, 'utf8'));
    return { code: `export default ${JSON.stringify(forAudience(resume, 'public').resume)}`, moduleType: 'js' };
  },
};

export default defineConfig({
  plugins: [react(), publicResume],
  build: { rolldownOptions: { input: ['index.html', 'harbour.html'] } },
});
