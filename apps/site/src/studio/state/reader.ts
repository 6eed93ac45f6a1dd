import type { ReadResult, ResumeDocument } from '@recto/schema';
import { quickReading, remember } from './quick-reading.ts';
import type { Question } from './reading.worker.ts';
import type { TextSpan } from './spans.ts';
import { beforeChange, type Path, useStudio } from './store.ts';

let worker: Worker | undefined;
let number = 0;
const waiting = new Map<number, (answer: never) => void>();

function ask<Answer>(question: DistributedOmit<Question, 'number'>): Promise<Answer> {
  worker ??= start();
  number += 1;
  const asked = number;
  return new Promise<Answer>((done) => {
    waiting.set(asked, done as (answer: never) => void);
    worker?.postMessage({ ...question, number: asked });
  });
}

type DistributedOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

function start(): Worker {
  const made = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: never }>) => {
    waiting.get(data.number)?.(data.answer);
    waiting.delete(data.number);
  });
  return made;
}

/** Has the parser loaded while the page is, as the first text needs it at once. */
export function startReader(): void {
  worker ??= start();
}

/** Called with each document that was read, before anything else follows it: the sheet comes first. */
type OnRead = (resume: ResumeDocument) => void;

const first = new Set<OnRead>();

/** Has a function called as soon as a document was read. Returns a function that ends it. */
export function onRead(listener: OnRead): () => void {
  first.add(listener);
  return () => first.delete(listener);
}

/** The document that the sheet shows already, before a parser has read its text. */
let ahead: { text: string; resume: ResumeDocument } | undefined;

/** Shows what a text says at once, where that is known without a parser. Everything else follows when the person rests. */
function showAhead(before: string, after: string): void {
  const resume = quickReading(before, after);
  ahead = resume && { text: after, resume };
  if (resume) for (const listener of first) listener(resume);
}

let reading = false;
let asked: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince = 0;

/** Of somebody who types, in milliseconds: problems and forms wait for it where the sheet is there already. */
const REST = 140;
const LONGEST_WAIT = 700;

/** Reads the text beside the page; at once, unless the sheet shows it already. */
function readSoon(): void {
  clearTimeout(timer);
  const now = performance.now();
  if (ahead?.text !== useStudio.getState().text) waitingSince = 0;
  else waitingSince ||= now;
  if (waitingSince === 0 || now - waitingSince > LONGEST_WAIT) void read();
  else timer = setTimeout(() => void read(), REST);
}

/** Reads the text. Of the texts that come meanwhile, only the last one is read. */
async function read(): Promise<void> {
  const { text, file, id } = useStudio.getState();
  waitingSince = 0;
  asked = text;
  if (reading) return;
  reading = true;
  const { resume: parsed, diagnostics } = await ask<ReadResult>({ ask: 'read', text, file });
  reading = false;
  const state = useStudio.getState();
  if (state.id === id) {
    const isOld = text !== state.text;
    const resume = parsed && sameAsAhead(text, parsed);
    // The sheet may show a later text already, which is read next.
    const isShown = resume === ahead?.resume || (isOld && ahead?.text === state.text);
    if (resume && !isShown) for (const listener of first) listener(resume);
    // Fields have letters that are not in an old text, and must not lose them.
    if (!isOld || !state.shown) {
      useStudio.setState({
        reading: { text, diagnostics, ...(resume ? { resume } : {}) },
        shown: resume ?? state.shown,
      });
    }
    if (resume) void learnSpans(text, resume);
  }
  if (asked !== text || state.id !== id) await read();
}

/** The document that is shown already, where it is the same: nothing has to be drawn again then. */
function sameAsAhead(text: string, parsed: ResumeDocument): ResumeDocument {
  if (ahead?.text !== text) return parsed;
  return JSON.stringify(ahead.resume) === JSON.stringify(parsed) ? ahead.resume : parsed;
}

async function learnSpans(text: string, resume: ResumeDocument): Promise<void> {
  const spans = await ask<TextSpan[]>({ ask: 'spans', text });
  if (useStudio.getState().text === text) remember({ text, resume, spans });
}

/** Where in the text a value is: the offsets of its start and end. */
export const rangeOf = (path: Path) => ask<[number, number] | undefined>({ ask: 'range', path });

/** The value at a position of the text. */
export const pathAt = (offset: number) => ask<Path>({ ask: 'path', offset });

/** Reads whenever the text changes. Returns a function that ends it. */
export function readOnChange(): () => void {
  if (useStudio.getState().text) void read();
  const stopShowing = beforeChange(showAhead);
  const unsubscribe = useStudio.subscribe((state, before) => {
    if (state.id !== before.id) ahead = undefined;
    if (state.text !== before.text || state.id !== before.id) readSoon();
  });
  return () => {
    clearTimeout(timer);
    stopShowing();
    unsubscribe();
  };
}
