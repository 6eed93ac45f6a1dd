import { direction, type Inline, parseInline } from '@recto/schema';
import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import { joinItems, signBetween } from '../outline/item-lists.ts';
import type { List, Row, Words } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { textOf } from '../outline/words.ts';
import { styleId } from './field-styles.ts';
import { CODE_STYLE } from './styles.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /\p{L}|\p{Nd}/u;

/** LEFT-TO-RIGHT MARK, which readers of this package leave out. */
const MARK = '\u200e';

/** Writes runs of text in the language of a document. */
export interface RunWriter {
  /** A text without a field, such as a comma. Its style says so, because other texts without a field are prose. */
  text(text: string, options?: RunOptions): TextRun[];
  /** A text of a field; whole, no line ends in it. */
  field(field: string, text: string, options?: RunOptions, isWhole?: boolean): TextRun[];
  /** Words, each with the style of its field, and with its link. */
  words(group: readonly Words[], options?: RunOptions): ParagraphChild[];
  /** The items of a list, with signs between them. */
  items(list: Pick<List, 'items' | 'separator'> | Row): ParagraphChild[];
  /** Inline Markdown, a list of runs for each paragraph. */
  prose(source: string): ParagraphChild[][];
  /** To the place of the next tab. */
  tab(): TextRun;
}

export type RunOptions = Pick<IRunOptions, 'bold' | 'italics'>;

export function runWriter(locale: string): RunWriter {
  const isRightToLeft = direction(locale) === 'rtl';

  /** A run of one direction: Word turns the numbers and addresses of a run from right to left around. */
  const run = (text: string, options: IRunOptions): TextRun[] => {
    if (text === '') return [];
    const turned = isRightToLeft && (RIGHT_TO_LEFT.test(text) || !LEFT_TO_RIGHT.test(text));
    return [new TextRun({ ...options, text, ...(turned && { rightToLeft: true }) })];
  };
  /** Numbers, addresses and "C++" keep their order among letters from right to left. */
  const leftToRight = (value: string) =>
    isRightToLeft && !RIGHT_TO_LEFT.test(value) ? `${MARK}${value}${MARK}` : value;
  const text: RunWriter['text'] = (value, options = {}) => run(value, { ...options, style: styleId('separator') });
  const field: RunWriter['field'] = (name, value, options = {}, isWhole = false) =>
    run(leftToRight(isWhole ? plainLine(value).replaceAll(' ', '\u00a0') : plainLine(value)), {
      ...options,
      style: styleId(name),
    });

  const word = (
    { field: name, text: value, url, strong, before, after }: Words,
    follows: boolean,
    options: RunOptions,
  ) => {
    const runs = field(name, value, strong ? { ...options, bold: true } : options);
    return [
      ...(follows && before ? text(before, options) : []),
      ...(url ? [new ExternalHyperlink({ link: url, children: runs })] : runs),
      ...(after ? text(after, options) : []),
    ];
  };
  const words: RunWriter['words'] = (group, options = {}) =>
    group.flatMap((one, index) => word(one, index > 0, options));

  const items: RunWriter['items'] = ({ items: groups, separator }) => {
    const texts = groups.map((group) => plainLine(textOf(group)));
    const sign = signBetween(texts, separator, locale);
    const signs = sign === undefined ? signsOf(texts, joinItems(texts, separator, locale)) : texts.map(() => sign);
    return groups.flatMap((group, index) => [...(index > 0 ? text(signs[index - 1] ?? ', ') : []), ...words(group)]);
  };

  const inline = (nodes: readonly Inline[], options: IRunOptions): ParagraphChild[] =>
    nodes.flatMap((node) => inlineRuns(node, options));
  const inlineRuns = (node: Inline, options: IRunOptions): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return run(node.value, options);
      case 'code':
        return run(node.value, { ...options, style: CODE_STYLE });
      case 'break':
        return [new TextRun({ ...options, break: 1 })];
      case 'strong':
        return inline(node.children, { ...options, bold: true });
      case 'emphasis':
        return inline(node.children, { ...options, italics: true });
      case 'link':
        return [
          new ExternalHyperlink({
            link: node.url,
            children: inline(node.children, { ...options, style: 'Hyperlink' }),
          }),
        ];
      case 'paragraph':
        return inline(node.children, options);
    }
  };
  const prose: RunWriter['prose'] = (source) => {
    const nodes = parseInline(source.trim());
    const paragraphs = nodes[0]?.type === 'paragraph' ? nodes.map((node) => [node]) : [nodes];
    return paragraphs.map((paragraph) => inline(paragraph, {}));
  };
  return { text, field, words, items, prose, tab: () => new TextRun({ children: [new Tab()] }) };
}

/** The signs between texts in a line that has them in order. */
function signsOf(texts: readonly string[], line: string): string[] {
  let rest = line;
  return texts.map((text, index) => {
    rest = rest.slice(rest.indexOf(text) + text.length);
    const next = texts[index + 1];
    return next === undefined ? '' : rest.slice(0, rest.indexOf(next));
  });
}
