import { parseInline as parse } from '../inline/parse-inline.ts';
import { plainText as plain } from '../inline/plain-text.ts';
import type { Inline } from '../inline/types.ts';
import { remembered, TEXTS } from '../text/remembered.ts';

const parsed = /* @__PURE__ */ remembered((text) => frozen(parse(text)), TEXTS);

/** Everything in it too: the same tree is given for the same text. */
function frozen(nodes: Inline[]): Inline[] {
  for (const node of nodes) {
    if ('children' in node) frozen(node.children);
    Object.freeze(node);
  }
  return Object.freeze(nodes) as Inline[];
}

/**
 * Reads the inline Markdown of a text field: strong, emphasis, code, links, and breaks. A new line is a break, an empty
 * line begins a paragraph; there are `paragraph` nodes only where there is more than one, and only at the top. HTML stays
 * text. A link whose address `safeUrl` refuses becomes its words. The tree is frozen, since the last ones are remembered.
 */
export function parseInline(text: string): Inline[] {
  return parsed(text);
}

const plainTexts = /* @__PURE__ */ remembered(plain, TEXTS);

/**
 * The words of a text field without its markup, for titles, descriptions and exports: "**3%** error" → "3% error".
 * Breaks become new lines, and an empty line separates paragraphs.
 */
export function plainText(text: string): string {
  return plainTexts(text);
}
