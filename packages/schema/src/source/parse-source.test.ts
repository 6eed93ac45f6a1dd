import { expect, test } from 'vitest';
import { formatDiagnostics } from '../read/format-diagnostics.ts';
import { readResume } from '../read/read-resume.ts';
import { plainValue } from './node.ts';
import { parseSource } from './parse-source.ts';

test.each(['a: 1\n---\nb: 2\n', 'a: 1\n...\nb: 2\n', '---\na: 1\n---\nb: 2\n'])(
  'a second YAML document is an error at its place: %j',
  (text) => {
    const [problem] = parseSource(text, 'a.yaml').problems;
    expect(problem).toMatchObject({ severity: 'error', span: [text.indexOf('b'), text.indexOf('b') + 1] });
  },
);

test.each(['a:\n  b: 1\n c: 2\n', 'a:\n  - b\n c: 1\n'])(
  'a line in a column of its own is told without words of the parser: %j',
  (text) => {
    expect(parseSource(text, 'a.yaml').problems).toContainEqual(
      expect.objectContaining({
        message: 'This line does not begin in the column of the others of its list or group.',
      }),
    );
  },
);

test.each(['---\na: 1\n', 'a: 1\n...\n', 'a: 1\n---\n', 'a: 1\n---\n# end\n', '# first\n---\na: 1\n...\n'])(
  'an empty document beside the one is fine: %j',
  (text) => {
    const source = parseSource(text, 'a.yaml');
    expect(source.problems).toEqual([]);
    expect(source.root?.kind).toBe('map');
  },
);

test.each([
  ['a.yaml', 'basics:\r  name: A\r  wrong: 1\r'],
  ['a.yaml', 'basics:\r\n  name: A\r  wrong: 1\n'],
  ['a.json', '{"basics": {\r"name": "A", // first\r"wrong": 1}}'],
])('a carriage return ends a line: %s %j', (path, text) => {
  const { diagnostics } = readResume(text, { path });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.location.range.start.line).toBe(3);
});

test.each(['basics: { name: A }\n---\nwork: []\n', '---\nbasics: { name: A }\n...\n---\nwork: []\n---\nskills: []\n'])(
  'sections of one résumé with lines between them are read as one: %j',
  (text) => {
    const { root, problems } = parseSource(text, 'a.yaml');
    expect(root && plainValue(root)).toMatchObject({ basics: { name: 'A' }, work: [] });
    expect(problems).toMatchObject([
      { severity: 'warning', rule: 'second-document', span: [text.indexOf('work'), text.indexOf('ork')] },
    ]);
  },
);

test('two résumés in one file are an error', () => {
  const text = 'basics: { name: A }\n---\nbasics: { name: B }\n';
  expect(parseSource(text, 'a.yaml').problems).toMatchObject([{ severity: 'error', rule: 'second-document' }]);
});

test('text after the first JSON value is an error', () => {
  expect(parseSource('{"a": 1}\n{"b": 2}', 'a.json').problems[0]).toMatchObject({ severity: 'error', span: [9, 10] });
});

test.each(['---\n', '...\n'])('a text of very many document marks is refused before it is parsed: %j', (mark) => {
  expect(parseSource(mark.repeat(2_000), 'a.yaml').problems[0]?.rule).toBe('too-many-values');
});

test('a document of 2,000 entries is read', () => {
  const entries = Array.from(
    { length: 2000 },
    (_, at) => `  - name: Work ${at}\n    position: P\n    highlights: [a, b, c, d, e, f, g, h]\n`,
  );
  expect(parseSource(`work:\n${entries.join('')}`, 'a.yaml').problems).toEqual([]);
});

test('a document cannot control the terminal, and the caret stays under its letter', () => {
  const text = '{"a\u001b[31m\u202e": 1, "b": "\u200d"}';
  const at = text.indexOf('"b"');
  const range = { start: { line: 1, column: at + 1, offset: at }, end: { line: 1, column: at + 4, offset: at + 3 } };
  const message = 'x\u001b[2J\u009b\n\u2066';
  const file = 'f\u001b]0;t\u0007';
  const location = { file, path: [], range };
  const out = formatDiagnostics([{ severity: 'error', rule: 'wrong-type', message, location }], { text });
  expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  expect(out).toContain('f\\x1b]0;t\\x07:1:');
  expect(out).toContain('x\\x1b[2J\\x9b\\n\\u2066');
  expect(out).toContain('\u200d');
  const [, line = '', caret = ''] = out.split('\n');
  expect(caret.indexOf('^^^')).toBe(line.indexOf('"b"'));
});
