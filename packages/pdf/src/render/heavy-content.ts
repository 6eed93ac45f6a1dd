import { Parser } from 'htmlparser2';

/** Words of any language are shorter, and so are addresses that people write down. */
const LONG_WORD = 1000;
/** A document of ten pages has a tenth of both. */
const MANY_ELEMENTS = 5000;
const MUCH_TEXT = 200_000;

const EXCERPT = 30;

/** Text in these is not laid out. */
const UNSEEN = new Set(['script', 'style', 'template', 'title']);

/** A piece of text without a space, and what it stands in: a `data-part`, or else the name of a tag. */
interface Word {
  text: string;
  part: string;
}

/**
 * What in a document takes a browser long to lay out, and the way out, in sentences: a word of more than a thousand
 * characters, or else very many elements or very much text. Reads the text of the document, as a page that is still
 * being laid out answers nothing.
 *
 * @returns `undefined` when nothing in it stands out
 */
export function heavyContent(html: string): string | undefined {
  const { longest, elements, characters } = measureContent(html);
  if (longest.text.length > LONG_WORD) {
    const excerpt = longest.text.slice(0, EXCERPT);
    return `It holds a word of ${longest.text.length} characters in ${longest.part}, "${excerpt}…", which takes long to break into lines. Put spaces into it, or leave it out.`;
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
      if (open.some(({ tag }) => UNSEEN.has(tag))) return;
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
