import { parse, postprocess, preprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';
import type { Event } from 'micromark-util-types';
import { emphasis } from './emphasis.ts';
import { type InlineBuilder, inlineBuilder } from './inline-builder.ts';
import type { Inline } from './types.ts';

// A text without any of these is a single node, and is not parsed.
const MARKUP = /[\\`*_[<\n\r]|&#?\w+;/;

// A text above these limits is not parsed. No résumé has one, and in the worst cases the time of Markdown grows with the
// square of the length.
const LONGEST = 50_000;
const MOST_MARKS = 1_000;

// Constructs that make blocks, HTML or images. They are off, because a field of a résumé is a few lines of text.
const constructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads the inline Markdown of a text field: strong, emphasis, code, links, and breaks. A new line is a break, an empty
 * line begins a paragraph; there are `paragraph` nodes only where there is more than one, and only at the top. HTML stays
 * text. A link whose address `safeUrl` refuses becomes its words.
 */
export function parseInline(text: string): Inline[] {
  if (text === '') return [];
  if (!MARKUP.test(text)) return [{ type: 'text', value: text }];
  if (text.length > LONGEST || countMarks(text) > MOST_MARKS) return [{ type: 'text', value: text }];
  const paragraphs = paragraphsOf(eventsOf(text.replaceAll('\r\n', '\n')));
  if (paragraphs.length > 1) return paragraphs.map((children) => ({ type: 'paragraph', children }));
  return paragraphs[0] ?? [];
}

const extensions = [{ disable: { null: constructs } }, emphasis()];

/** What micromark finds in a text. A tree of all of Markdown is not made of it: that code is as large as a parser. */
function eventsOf(text: string): Event[] {
  const parser = parse({ extensions });
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

function paragraphsOf(events: readonly Event[]): Inline[][] {
  const builder = inlineBuilder();
  let code: string | undefined;
  let isOutside = true;
  for (const [kind, token, { sliceSerialize }] of events) {
    const enters = kind === 'enter';
    switch (token.type) {
      // Nothing that is between paragraphs, and in the brackets after the words of a link, is text.
      case 'paragraph':
        isOutside = !enters;
        if (enters) builder.openParagraph();
        break;
      case 'resource':
        isOutside = enters;
        break;
      case 'resourceDestinationString':
        if (enters) builder.address(decodeString(sliceSerialize(token)));
        break;
      case 'codeText':
        if (!enters) builder.code(code ?? '');
        code = enters ? '' : undefined;
        break;
      case 'codeTextData':
        if (enters) code += sliceSerialize(token);
        break;
      case 'lineEnding':
        if (isOutside || !enters) break;
        if (code === undefined) builder.text('\n');
        else code += '\n';
        break;
      default:
        if (!isOutside) addSpan(builder, token.type, enters, () => sliceSerialize(token));
    }
  }
  return builder.paragraphs;
}

function addSpan(builder: InlineBuilder, type: string, enters: boolean, source: () => string): void {
  if (type === 'strong' || type === 'emphasis' || type === 'link' || type === 'autolink') {
    if (enters) builder.open(type === 'autolink' ? 'link' : type);
    else builder.close();
    return;
  }
  if (!enters) return;
  if (type === 'autolinkProtocol') builder.address(source());
  if (type === 'autolinkEmail') builder.address(`mailto:${source()}`);
  if (type === 'data' || type === 'autolinkProtocol' || type === 'autolinkEmail') builder.text(source());
  if (type === 'characterEscape' || type === 'characterReference') builder.text(decodeString(source()));
}

function countMarks(text: string): number {
  return text.match(/[\\`*_[\]<&]/g)?.length ?? 0;
}
