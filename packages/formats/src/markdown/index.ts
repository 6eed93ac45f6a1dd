export { type FromMarkdownOptions, fromMarkdown } from './from-markdown.ts';
export { toMarkdown } from './to-markdown.ts';
