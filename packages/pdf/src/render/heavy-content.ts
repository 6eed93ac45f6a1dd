import { Parser } from 'htmlparser2';

/** Words of every language are shorter, and so are most addresses. */
const LONG_WORD = 1000;
/** Ten times as much as in a document of ten pages. */
const MANY_ELEMENTS = 5000;
const MUCH_TEXT = 200_000;

const EXCERPT = 30;

/** The text of these elements is not laid out. */
const HIDDEN = new Set(['script', 'style', 'template', 'title']);

/** A piece of text without a space, and its place: a `data-part`, or else the name of an element. */
interface Word {
  text: string;
  part: string;
}

/**
 * Says what in a document takes a browser long to lay out, and what to do: a word of more than a thousand characters, or
 * very many elements, or very much text. Reads the HTML itself, because a page does not answer during layout.
 *
 * @returns sentences; `undefined` if the document has none of these
 */
export function heavyContent(html: string): string | undefined {
  const { longest, elements, characters } = measureContent(html);
  if (longest.text.length > LONG_WORD) {
    const excerpt = longest.text.slice(0, EXCERPT);
    return `It contains a word of ${longest.text.length} characters in ${longest.part}, "${excerpt}…", which takes long to break into lines. Put spaces into it, or leave it out.`;
  }
  if (elements > MANY_ELEMENTS || characters > MUCH_TEXT) {
    return `It is very large (elements: ${elements}, characters of text: ${characters}). Leave out entries, or render it in parts.`;
  }
  return undefined;
}

function measureContent(html: string): { longest: Word; elements: number; characters: number } {
  const open: { tag: string; part: string | undefined }[] = [];
  let longest: Word = { text: '', part: '' };
  let elements = 0;
  let characters = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      elements += 1;
      open.push({ tag, part: attributes['data-part'] });
    },
    onclosetag() {
      open.pop();
    },
    ontext(text) {
      if (open.some(({ tag }) => HIDDEN.has(tag))) return;
      characters += text.length;
      for (const word of text.split(/\s+/)) {
        if (word.length > longest.text.length) longest = { text: word, part: partOf() };
      }
    },
  });
  const partOf = () => open.findLast(({ part }) => part !== undefined)?.part ?? open.at(-1)?.tag ?? 'the document';
  parser.end(html);
  return { longest, elements, characters };
}
