import type { NextConfig } from 'next';

const isPrivate = process.env.RESUME_AUDIENCE === 'private';

export default {
  output: 'export',
  // Where GitHub Pages has the site: /name-of-the-repository.
  basePath: process.env.BASE_PATH || '',
  ...(isPrivate ? { distDir: '.private' } : {}),
} satisfies NextConfig;
