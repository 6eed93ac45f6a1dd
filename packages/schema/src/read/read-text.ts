import type * as z from 'zod';
import { plainValue, type ScalarNode, type SourceNode } from '../source/node.ts';
import { visibleText } from '../text/visible-text.ts';
import { holdsBack, textOf, writtenText } from './as-text.ts';
import { type Context, OMIT } from './context.ts';
import { dateTextOf } from './date-text.ts';
import { isBlank, isEmptyGroup, nameOf, reportEmpty, reportOtherForm, wrongType } from './issues.ts';
import { chooseLanguage } from './localised.ts';
import { addressIn, checkEmail, readAddress } from './read-address.ts';
import { readDate } from './read-date.ts';
import { fieldKind } from './shape.ts';
import { listed } from './suggest.ts';

/** Reads text: a date, an address, or words. A number becomes text as it was written. */
export function readText(schema: z.ZodType, node: SourceNode, context: Context): unknown {
  if (isEmptyGroup(node)) {
    reportEmpty(node, context);
    return OMIT;
  }
  const scalar = asScalar(schema, node, context);
  if (!scalar) return wrongType(schema, node, context, holdsBack(node) ? 'error' : undefined);
  const text = withoutControls(writtenText(scalar), scalar, context);
  const kind = fieldKind(schema);
  const isDate = kind === 'date' || kind === 'end-date';
  if (typeof scalar.value !== 'string' && context.format === 'json' && !isDate) {
    const message = `${nameOf(node)} should be text; ${text} is read as it is written.`;
    reportOtherForm(node, context, message, `Write "${text}".`);
  }
  if (text.trim() === '') return OMIT;
  if (isDate) return readDate(text, kind, scalar, context);
  if (kind === 'url' || kind === 'image') return readAddress(text, kind, scalar, context);
  if (kind === 'email') checkEmail(text, scalar, context);
  if (kind === 'prose') reportHtml(text, scalar, context);
  return text;
}

/** Control characters but line ends and tabs, and U+202D and U+202E, which turn the order of letters round. */
const CONTROL = /[\p{Cc}\u202d\u202e]/gu;
/** Line ends of word processors, in a paragraph and after a page. */
const LINE_ENDS = /[\v\f]/g;

/** A text without characters that no font has, and that come with what is copied from other programs. */
function withoutControls(written: string, node: ScalarNode, context: Context): string {
  const text = written.replace(LINE_ENDS, '\n');
  const hidden = [...text.matchAll(CONTROL)].filter(([character]) => !/[\n\r\t]/.test(character));
  if (hidden.length === 0) return text;
  context.report({
    severity: 'warning',
    rule: 'control-character',
    message: `${nameOf(node)} contains ${visibleText(hidden[0]?.[0] ?? '')}, a control character that nobody sees; it is left out.`,
    hint: 'Delete it, or write the text again.',
    path: node.path,
    span: node.span,
  });
  return text.replace(CONTROL, (character) => (/[\n\r\t]/.test(character) ? character : ''));
}

// Tags that editors of rich text write. Other angle brackets are text for sure.
const HTML = /<\/?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?\/?>/i;

function reportHtml(text: string, node: ScalarNode, context: Context): void {
  const tag = HTML.exec(text)?.[0];
  if (tag === undefined) return;
  context.report({
    severity: 'warning',
    rule: 'html-in-text',
    message: `${nameOf(node)} contains HTML (${tag.length > 20 ? `${tag.slice(0, 19)}…` : tag}), which is shown as text.`,
    hint: 'Write Markdown: **bold**, *italics*, [a link](https://example.com), and an empty line between paragraphs.',
    path: node.path,
    span: node.span,
    once: 'html-in-text',
  });
}

/** The text that a value of another form means: a text in several languages, lines in a list, parts of an address. */
function asScalar(schema: z.ZodType, node: SourceNode, context: Context): ScalarNode | undefined {
  if (node.kind === 'scalar') return node;
  const kind = fieldKind(schema);
  const { path, span } = node;
  const other = (value: string | undefined, message: string): ScalarNode | undefined => {
    if (value === undefined) return undefined;
    reportOtherForm(node, context, `${nameOf(node)} should be text; ${message}.`);
    return { kind: 'scalar', value, source: value, path, span };
  };
  if (kind === 'date' || kind === 'end-date') return other(dateTextOf(node), 'its parts are read as a date');
  if (node.kind === 'list') {
    return other(textOf(node, kind === 'prose' ? '\n' : ', '), 'the entries of the list are joined');
  }
  // Joined to the text, its tags would be shown, and what they hold back.
  if (holdsBack(node)) return undefined;
  const chosen = chooseLanguage(node, context.locale);
  if (chosen && chosen.kind !== 'map') {
    context.report({
      severity: 'info',
      rule: 'chosen-language',
      message: `${nameOf(node)} is given in ${listed(node.entries.map(({ key }) => key))}; ${context.locale} is asked for.`,
      path,
      span,
      once: 'chosen-language',
    });
    return chosen.kind === 'scalar' ? chosen : asScalar(schema, chosen, context);
  }
  const address = kind === 'url' || kind === 'image' ? addressIn(node) : undefined;
  if (address) {
    const others = node.entries.filter(({ value }) => value !== address && !isBlank(value));
    if (others.length > 0) context.notRead.set(node, plainValue({ ...node, entries: others }));
    return other(writtenText(address), 'the address in it is read');
  }
  return other(textOf(node), 'the fields of the group are joined');
}
