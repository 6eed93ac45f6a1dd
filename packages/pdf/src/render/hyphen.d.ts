/** What is used of a language of `hyphen`, which brings no types for each of them. */
declare module 'hyphen/*/index.js' {
  const patterns: { hyphenateSync(text: string): string };
  export default patterns;
}
