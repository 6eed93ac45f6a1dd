import { describe, expect, test } from 'vitest';
import { expectAsCommonMark } from '../testing/expect-inline.ts';
import { parseInline } from './parse-inline.ts';
import { plainText } from './plain-text.ts';
import { safeImageUrl, safeUrl } from './safe-url.ts';

const text = (value: string) => ({ type: 'text', value });

describe('reading inline Markdown', () => {
  test('strong, emphasis, code and links', () => {
    expect(parseInline('a **b** *c* `d` [e](https://example.com) <https://example.com>')).toEqual([
      text('a '),
      { type: 'strong', children: [text('b')] },
      text(' '),
      { type: 'emphasis', children: [text('c')] },
      text(' '),
      { type: 'code', value: 'd' },
      text(' '),
      { type: 'link', url: 'https://example.com', children: [text('e')] },
      text(' '),
      { type: 'link', url: 'https://example.com', children: [text('https://example.com')] },
    ]);
    expect(parseInline('**[a *b*](github.com/x)**')).toEqual([
      {
        type: 'strong',
        children: [
          {
            type: 'link',
            url: 'https://github.com/x',
            children: [text('a '), { type: 'emphasis', children: [text('b')] }],
          },
        ],
      },
    ]);
  });

  test('a new line is a break, an empty line a paragraph', () => {
    expect(parseInline('one\ntwo')).toEqual([text('one'), { type: 'break' }, text('two')]);
    expect(parseInline('one\rtwo\\\nthree').map(({ type }) => type)).toEqual([
      'text',
      'break',
      'text',
      'break',
      'text',
    ]);
    expect(parseInline('one\r\ntwo  \nthree')).toEqual([
      text('one'),
      { type: 'break' },
      text('two'),
      { type: 'break' },
      text('three'),
    ]);
    expect(parseInline('one\n\ntwo')).toEqual([
      { type: 'paragraph', children: [text('one')] },
      { type: 'paragraph', children: [text('two')] },
    ]);
  });

  test('HTML is text', () => {
    expect(parseInline('<b>x</b> <script>alert(1)</script>')).toEqual([text('<b>x</b> <script>alert(1)</script>')]);
    expect(parseInline('<div>\n\nx')).toEqual([
      { type: 'paragraph', children: [text('<div>')] },
      { type: 'paragraph', children: [text('x')] },
    ]);
    expect(parseInline('R&amp;D &lt;b&gt;')).toEqual([text('R&D <b>')]);
  });

  test('the signs of Markdown blocks are text', () => {
    for (const line of ['# Not a heading', '1. not a list', '> no quote', '- no list', '    no code', '---', '```']) {
      expect(plainText(line).trim()).toBe(line.trim());
      expect(parseInline(`${line}\nx **y**`).at(-1)).toEqual({ type: 'strong', children: [text('y')] });
    }
    expect(parseInline('C# and F*, 2*3*4 snake_case_name [not a link] a*')).toMatchObject([
      { type: 'text' },
      { type: 'emphasis' },
      { type: 'text' },
    ]);
  });

  test.each([
    ['**45%**短縮', ['45%'], '45%短縮'],
    ['工数を**「半分」**の期間で', ['「半分」'], '工数を「半分」の期間で'],
    ['将成本降低**（30%）**，并*「提前」*交付', ['（30%）', '「提前」'], '将成本降低（30%），并「提前」交付'],
    ['**40%**를 줄임, 이를 **‘표준’**으로', ['40%', '‘표준’'], '40%를 줄임, 이를 ‘표준’으로'],
  ])('emphasis ends at a punctuation mark of %s', (marked, words, plain) => {
    const spans = parseInline(marked).flatMap((node) =>
      node.type === 'strong' || node.type === 'emphasis' ? [node.children] : [],
    );
    expect(spans).toEqual(words.map((word) => [text(word)]));
    expect(plainText(marked)).toBe(plain);
  });

  test('an image is a link with a mark before it', () => {
    expect(parseInline('![a](https://example.com/a.png)')).toEqual([
      text('!'),
      { type: 'link', url: 'https://example.com/a.png', children: [text('a')] },
    ]);
  });

  test('a link that is not allowed becomes its words', () => {
    expect(parseInline('[x](javascript:alert(1)) [y](data:text/html,1)')).toEqual([text('x y')]);
  });

  test('a sign after a backslash is text', () => {
    expect(parseInline('2 \\* 3')).toEqual([text('2 * 3')]);
  });

  test('text without markup is one node', () => {
    for (const plain of ['Plain, with (signs) & $3,000 – 5x!', 'नमस्ते', 'a > b'])
      expect(parseInline(plain)).toEqual([text(plain)]);
    expect(parseInline('')).toEqual([]);
  });

  // More of them: `inline.all.test.ts`.
  test('it is what the syntax tree of CommonMark says, for any signs', () => {
    expect(() => expectAsCommonMark(800)).not.toThrow();
  });

  test('what is inside thirty-two others is text', () => {
    const depth = (nodes: readonly object[]): number =>
      Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children as object[]) : 0)));
    for (const deep of [
      '*a '.repeat(90) + '*'.repeat(90),
      '[a'.repeat(90),
      `${'**_'.repeat(60)}x${'_**'.repeat(60)}`,
    ]) {
      expect(depth(parseInline(deep))).toBeLessThan(34);
      expect(plainText(deep)).toContain(deep.includes('x') ? 'x' : 'a');
    }
  });

  test('hostile text does not take forever', () => {
    for (const piece of ['*a', '**a *', '[', '[a](', '`', '<a ', '&a;', '_a**', '![', '\\']) {
      for (const count of [300, 1_000, 50_000]) expect(() => parseInline(piece.repeat(count))).not.toThrow();
    }
  });
});

test('plain text is without markup', () => {
  expect(plainText('**3%** [error](https://example.com)\nnext\n\nlast')).toBe('3% error\nnext\n\nlast');
});

describe('addresses', () => {
  test.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['HTTP://EXAMPLE.com', 'HTTP://EXAMPLE.com'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+919000000000', 'tel:+919000000000'],
    ['github.com/x', 'https://github.com/x'],
    ['www.example.co.uk', 'https://www.example.co.uk'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['münchen.de', 'https://münchen.de'],
    ['//example.com/x', 'https://example.com/x'],
    ['a@example.com', 'mailto:a@example.com'],
    ['./paper.pdf', './paper.pdf'],
    ['../x', '../x'],
    ['/x', '/x'],
    ['#top', '#top'],
    ['paper.pdf', 'paper.pdf'],
    [' https://example.com ', 'https://example.com'],
  ])('%s is allowed as a link', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'Upon request',
    '',
    'n/a',
    'https:',
    'x',
    'javascript:80',
    'a'.repeat(3_000),
  ])('%j is not', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  test('a picture may be its own address', () => {
    expect(safeImageUrl('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    expect(safeImageUrl('photo.jpg')).toBe('photo.jpg');
    expect(safeImageUrl('images/photo')).toBe('images/photo');
    expect(safeImageUrl('data:text/html,x')).toBeUndefined();
    expect(safeImageUrl('javascript:x')).toBeUndefined();
    expect(safeImageUrl('mailto:a@example.com')).toBeUndefined();
  });
});
