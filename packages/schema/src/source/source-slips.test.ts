import { describe, expect, test } from 'vitest';
import { updateResume } from '../update/update-resume.ts';
import { plainValue } from './node.ts';
import { parseSource } from './parse-source.ts';

/** What a text says, and its problems with the words that each is about. */
function parse(text: string, path: string) {
  const { root, problems } = parseSource(text, path);
  return {
    data: root && plainValue(root),
    said: problems.map(({ severity, rule, span }) => [severity, rule, text.slice(...span)]),
  };
}

describe('slips of YAML that leave no doubt are corrected, with a warning at their place', () => {
  test.each([
    ['label: Engineer: Backend', { label: 'Engineer: Backend' }, 'Engineer: Backend'],
    ["label: it's 'fine': yes", { label: "it's 'fine': yes" }, "it's 'fine': yes"],
    ["label: 'it's fine'", { label: "it's fine" }, "'it's fine'"],
    ['- **Led** a team', ['**Led** a team'], '**Led** a team'],
    ['- *Led* a team # mine', ['*Led* a team'], '*Led* a team'],
    [
      '- [paper](https://a.example) of 2020',
      ['[paper](https://a.example) of 2020'],
      '[paper](https://a.example) of 2020',
    ],
    ['- "Best" paper', ['"Best" paper'], '"Best" paper'],
    ['- @asha', ['@asha'], '@asha'],
    ['- `code` first', ['`code` first'], '`code` first'],
    ['- %50 more', ['%50 more'], '%50 more'],
    ['summary: >90% of it', { summary: '>90% of it' }, '>90% of it'],
    ['path: "C:\\Users\\asha"', { path: 'C:\\Users\\asha' }, '"C:\\Users\\asha"'],
  ])('%s', (line, value, words) => {
    const text = `first: 1\nmine:\n  ${line}\nlast: \u{1f600}\n`;
    expect(parse(text, 'a.yaml')).toEqual({
      data: { first: 1, mine: value, last: '\u{1f600}' },
      said: [['warning', 'yaml-syntax', words]],
    });
  });

  test.each([
    ['each for one column', 'basics:\n\tname: A\nwork:\n\t- name: B\n\t  position: C\n'],
    ['each for four columns', 'basics:\n    name: A\nwork:\n    - name: B\n\t  position: C\n'],
    ['with a text that needs quotes', 'basics:\n\tname: A\nwork:\n\t- name: B\n\t  position: C\n\t  summary: D: E\n'],
  ])('tabs, %s', (_, text) => {
    const { data, said } = parse(text, 'a.yaml');
    expect(data).toMatchObject({ basics: { name: 'A' }, work: [{ name: 'B', position: 'C' }] });
    expect(said[0]).toEqual(['warning', 'yaml-syntax', expect.stringContaining('\t')]);
    expect(said[1]?.[2]).toBe(text.includes('D: E') ? 'D: E' : undefined);
  });

  test('a missing space after a colon', () => {
    expect(parse('basics:\n  name:Asha\n  label: B\n', 'a.yaml')).toEqual({
      data: { basics: { name: 'Asha', label: 'B' } },
      said: [['warning', 'yaml-syntax', ':']],
    });
  });

  test('an alias that names nothing is text', () => {
    expect(parse('label: *nobody\n', 'a.yaml')).toEqual({
      data: { label: '*nobody' },
      said: [['warning', 'bad-alias', '*nobody']],
    });
  });

  test.each(['label: C#1', 'label: C # one', 'label: C\n  #one', 'label: "C" #one'])('%s is no cut text', (text) => {
    expect(parse(`${text}\n`, 'a.yaml').said).toEqual([]);
  });

  test('a text that a comment cuts off', () => {
    expect(parse('label: Ranked #1 of 40\n', 'a.yaml').said).toEqual([['warning', 'comment-in-text', 'Ranked']]);
  });
});

test.each([
  ['an entry that is not indented as its neighbours', 'basics:\n  name: A\n   label: B\n'],
  ['a quotation mark that is not closed', 'a: "open\nb: c\n'],
  ['a bracket that is not closed', 'a: [x, y\nb: c\n'],
  ['a line without a key', 'a: first\nsecond\n'],
])('%s is an error, because what is meant is not sure', (_, text) => {
  expect(parse(text, 'a.yaml').said[0]?.slice(0, 2)).toEqual(['error', 'yaml-syntax']);
});

test('a quotation mark that is not closed is shown where it is', () => {
  const [said] = parse('basics:\n  name: A\n  label: "Engineer\nwork: []\n', 'a.yaml').said;
  expect(said).toEqual(['error', 'yaml-syntax', '"']);
});

describe('slips of JSON', () => {
  test.each([
    ['{"a": "x" "b": "y"}', { a: 'x', b: 'y' }, ''],
    ["{'a': 'x'}", { a: 'x' }, "'a'"],
    ['{“a”: "x"}', { a: 'x' }, '“a”'],
    ['{a: "x"}', { a: 'x' }, 'a'],
    ['{"a": Engineer in Chief, "b": 1}', { a: 'Engineer in Chief', b: 1 }, 'Engineer in Chief'],
    ['{"a": +1 555 0100}', { a: '+1 555 0100' }, '+1 555 0100'],
    ['{"a": None}', { a: null }, 'None'],
    ['{"a": True}', { a: true }, 'True'],
    ['{"a": , "b": 1}', { a: null, b: 1 }, ','],
    ['{"a": "one\r\ntwo \\"three\\"", "b": 1}', { a: 'one\ntwo "three"', b: 1 }, '"one\r\ntwo \\"three\\""'],
    ['{"a": "C:\\Users"}', { a: 'C:\\Users' }, '"C:\\Users"'],
    ['{"a": 1,, "b": 2}', { a: 1, b: 2 }, ','],
    ['{"a": 1,,}', { a: 1 }, ','],
    ['{"a": [1,, 2]}', { a: [1, 2] }, ','],
    ['{"a": 1};', { a: 1 }, ';'],
    ['{"a": 1}}', { a: 1 }, '}'],
  ])('%s is read, with a warning', (text, data, words) => {
    const { data: read, said } = parse(text, 'a.json');
    expect(read).toEqual(data);
    expect(said[0]).toEqual(['warning', 'json-syntax', words]);
    expect(said.every(([severity]) => severity === 'warning')).toBe(true);
  });

  test.each(['{"a": {"b": 1}', '{"a": "x,\n "b": "y"}', "{'a': 'x}", '{"a": [1, 2}', '{"a": "x'])(
    '%s is an error, because something may be missing',
    (text) => {
      expect(parse(text, 'a.json').said).toContainEqual(['error', 'json-syntax', expect.anything()]);
    },
  );
});

describe('a key that is there twice', () => {
  test('lists become one list, groups one group, and an earlier text is kept', () => {
    const text =
      'work: [{ name: A }]\nbasics: { name: A, label: B }\nbasics: { name: C, email: "" }\nwork: [{ name: B }]\n';
    const { data, said } = parse(text, 'a.yaml');
    expect(data).toEqual({
      work: [{ name: 'A' }, { name: 'B' }],
      basics: { label: 'B', name: 'C', 'name (earlier)': 'A', email: '' },
    });
    expect(said.map(([severity, rule]) => [severity, rule])).toEqual(Array(3).fill(['warning', 'duplicate-key']));
  });

  test.each([
    ['{"work": [{"tags": ["private"], "tags": ["research"]}]}'],
    ['{"work": [{"private": true, "private": false}]}'],
    ['{"meta": {"recto": {"hidden": ["work"], "hidden": []}}}'],
    ['{"meta": {"recto": {"audiences": {"a": {}, "a": {}}}}}'],
  ])('is an error where it keeps something back: %s', (text) => {
    expect(parse(text, 'a.json').said).toEqual([['error', 'duplicate-key', expect.anything()]]);
  });
});

test.each([
  ['a.yaml', 'basics:\n\tname: A\n'],
  ['a.yaml', 'basics: { name: A, name: B }'],
  ['a.yaml', 'basics: { name: A }\n---\nwork: []'],
  ['a.json', "{'basics': {}}"],
])('a text with slips must be corrected before its values are changed: %s %j', (path, text) => {
  expect(() => updateResume(text, [{ path: ['basics', 'label'], value: 'B' }], { path })).toThrow(SyntaxError);
});
