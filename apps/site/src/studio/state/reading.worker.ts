import { type ResumeDocument, readResume, valueRange } from '@recto/schema';
import { type TextSpan, textSpans } from './spans.ts';
import type { Path } from './store.ts';

/** What the page asks: to read a text, or where something is in the text read last. */
export type Question =
  | { number: number; ask: 'read'; text: string; file: string }
  | { number: number; ask: 'spans'; text: string }
  | { number: number; ask: 'range'; path: Path }
  | { number: number; ask: 'path'; offset: number };

let text = '';
let resume: ResumeDocument | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage({ number: data.number, answer: answer(data) });
});

function answer(question: Question): unknown {
  if (question.ask === 'range') return range(question.path);
  if (question.ask === 'spans') return spans(question.text);
  if (question.ask === 'path') return pathAt(question.offset);
  text = question.text;
  const read = readResume(text, { path: question.file });
  resume = read.resume;
  return read;
}

/** Those of the text that was read last; none of a text that came meanwhile. */
function spans(asked: string): TextSpan[] {
  return resume && asked === text ? textSpans(resume, text) : [];
}

function range(path: Path): [number, number] | undefined {
  const found = resume && valueRange(resume, path, { text });
  return found && [found.start.offset, found.end.offset];
}

/** The innermost value whose text has a position in it. */
function pathAt(offset: number): Path {
  const path: Path = [];
  let value: unknown = resume;
  while (typeof value === 'object' && value !== null) {
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    const key = [...keys].find((each) => {
      const found = range([...path, each]);
      return found && found[0] <= offset && offset <= found[1] && found[1] > found[0];
    });
    if (key === undefined) break;
    path.push(key);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
