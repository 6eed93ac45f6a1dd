import { TokenType, tokenize } from '@csstools/css-tokenizer';

/** The values that the selectors of a stylesheet ask `data-recto-theme` for, outside of comments and strings. */
export function themeNames(css: string): Set<string> {
  const tokens = tokenize({ css }).filter(([type]) => type !== TokenType.Whitespace && type !== TokenType.Comment);
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const [before, next, value] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (token[0] !== TokenType.Ident || before?.[0] !== TokenType.OpenSquare || next?.[1] !== '=') continue;
    if (token[4].value.toLowerCase() !== 'data-recto-theme') continue;
    if (value?.[0] === TokenType.String || value?.[0] === TokenType.Ident) names.add(value[4].value);
  }
  return names;
}
