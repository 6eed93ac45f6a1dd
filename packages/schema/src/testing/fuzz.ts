import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { formatDiagnostics } from '../read/format-diagnostics.ts';
import { readResume } from '../read/read-resume.ts';
import { arbitraryResume } from './arbitrary-resume.ts';
import { realWorldShapes } from './real-world-shapes.ts';

export interface FuzzReport {
  inputs: number;
  read: number;
}

/**
 * Reads many hostile inputs. Throws at the first that throws, pollutes a prototype, or has a diagnostic out of place.
 * It has no limit of time, because the time depends on the machine: the caller ends an input that takes forever.
 *
 * @param large length of the largest inputs, which repeat a text so that quadratic work shows
 */
export function fuzz(count: number, seed: number, large: number): FuzzReport {
  const report: FuzzReport = { inputs: 0, read: 0 };
  for (const input of [...giants(large), ...sample(count, seed)]) {
    const { resume, diagnostics } = readResume(input.text, { path: input.path });
    formatDiagnostics(diagnostics, { text: input.text });
    report.inputs++;
    if (resume) report.read++;
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
      throw new Error(`polluted: ${input.text.slice(0, 200)}`);
    for (const { location } of diagnostics) {
      const { start, end } = location.range;
      if (start.offset > end.offset || end.offset > input.text.length) throw new Error(`place outside: ${input.text}`);
    }
  }
  return report;
}

interface Input {
  text: string;
  path?: string;
}

/** Large inputs: above every limit, and just below it. */
function giants(large: number): Input[] {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`),
    'work: *j',
  ].join('\n');
  const pieces = [
    '[',
    '{"a":',
    '{a: ',
    '- ',
    '? ',
    '[a,',
    '{a, {',
    'a: [b, ',
    '- [ - {',
    '&a ',
    '!a ',
    '|\n',
    '---\n',
    '\t',
    'a:\t',
    ': ',
    '#',
    '"',
    "'",
    '\\',
    '/*',
    '//',
    '*a',
    ' ',
    '\n',
    'k: v\n',
    '- name: v\n',
    '"a":1,',
    '<<: *a\n',
    '\u0000',
    '\ud800',
    '😀',
    '%',
    '@',
    '\r',
    '…',
    '}',
    ']',
    ',',
  ];
  const texts = pieces.flatMap((piece) => [
    piece.repeat(Math.floor(large / piece.length)),
    `work:\n  - highlights: ["${piece.repeat(Math.floor(large / 200))}`,
    piece.repeat(Math.floor(large / 50)),
  ]);
  const fields = ['startDate', 'date', 'url', 'name', 'highlights', 'keywords', 'location'];
  const values = ['2021 - ', 'a ', 'a.', 'a@', ' ,', '1', "'", 'gpa ', '- ', '**a ', '{', 'http:'];
  for (const field of fields)
    for (const value of values)
      texts.push(JSON.stringify({ basics: {}, work: [{ [field]: value.repeat(Math.floor(large / 10)) }] }));
  return [
    bomb,
    'x'.repeat(large * 10),
    `{"work": [${'{"name": "a"},'.repeat(Math.floor(large * 0.7))}]}`,
    'work: &a [*a]',
    ...texts,
  ].flatMap((text) => [
    { text, path: 'a.yaml' },
    { text, path: 'a.json' },
  ]);
}

/** Changed documents and random texts, the same for the same seed. */
function* sample(count: number, seed: number): Generator<Input> {
  const shapes = Object.values(realWorldShapes).flatMap(({ document }) => [
    JSON.stringify(document, null, 1),
    stringify(document),
  ]);
  const documents = fc
    .sample(arbitraryResume, { numRuns: Math.min(count, 300), seed })
    .flatMap((document) => [JSON.stringify(document), stringify(document)]);
  const texts = [...shapes, ...documents].map((text) => text.slice(0, 6_000));
  const marks = [
    ...'{}[]:,-#&*!|>\'"%@`\\\n\t ?',
    '<<: ',
    '__proto__',
    'constructor',
    '"__proto__": {"polluted": 1}',
    '- ',
    ': ',
    '\u0000',
    '\ufeff',
    '\ud800',
    'null',
    '1e999',
    '.nan',
    '*a',
    '&a ',
    'Present',
    '2024-02-30',
  ];
  let state = seed >>> 0 || 1;
  const random = (limit: number) => {
    // xorshift32: small, fast, and the same everywhere.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  for (let index = 0; index < count; index++) {
    const kind = random(10);
    let text: string;
    if (kind === 0) text = Array.from({ length: random(200) }, () => String.fromCharCode(random(0x250))).join('');
    else if (kind === 1) text = Array.from({ length: random(120) }, () => marks[random(marks.length)]).join('');
    else {
      text = texts[random(texts.length)] as string;
      for (let change = random(6); change >= 0; change--) {
        const at = random(text.length + 1);
        const end = Math.min(text.length, at + random(40));
        const piece = [
          marks[random(marks.length)],
          '',
          text.slice(at, end).repeat(2),
          String.fromCodePoint(random(0xd000)),
        ][random(4)];
        text = text.slice(0, at) + piece + text.slice(random(2) === 0 ? at : end);
      }
    }
    const path = ['a.json', 'a.yaml', undefined][random(3)];
    yield path === undefined ? { text } : { text, path };
  }
}
