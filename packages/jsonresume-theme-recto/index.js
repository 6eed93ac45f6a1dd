// resume-cli up to 3.1 asks for this file by its path when it prints: node_modules/jsonresume-theme-recto/index.js.
export * from './dist/index.js';
