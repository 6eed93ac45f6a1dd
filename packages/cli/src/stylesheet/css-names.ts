import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** What a stylesheet says of itself, outside of comments and strings. */
export interface CssNames {
  /** The values that its selectors ask `data-recto-theme` for. */
  themes: Set<string>;
  /** The custom properties that it sets. */
  properties: Set<string>;
}

export function cssNames(css: string): CssNames {
  const tokens = tokenize({ css }).filter(([type]) => type !== TokenType.Whitespace && type !== TokenType.Comment);
  const themes = new Set<string>();
  const properties = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const [before, next, value] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (token[0] !== TokenType.Ident) continue;
    const name = token[4].value;
    if (before?.[0] === TokenType.OpenSquare && name.toLowerCase() === 'data-recto-theme' && next?.[1] === '=') {
      if (value?.[0] === TokenType.String || value?.[0] === TokenType.Ident) themes.add(value[4].value);
    } else if (name.startsWith('--') && next?.[0] === TokenType.Colon && beginsDeclaration(before))
      properties.add(name);
  }
  return { themes, properties };
}

const beginsDeclaration = (before: CSSToken | undefined) =>
  before?.[0] === TokenType.OpenCurly || before?.[0] === TokenType.CloseCurly || before?.[0] === TokenType.Semicolon;
