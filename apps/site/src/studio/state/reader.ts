import type { ReadResult, ResumeDocument } from '@recto/schema';
import type { Question } from './reading.worker.ts';
import { type Path, useStudio } from './store.ts';

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

/** Called with each document that was read, before anything else follows it: the sheet comes first. */
type OnRead = (resume: ResumeDocument) => void;

const first = new Set<OnRead>();

/** Has a function called as soon as a document was read. Returns a function that ends it. */
export function onRead(listener: OnRead): () => void {
  first.add(listener);
  return () => first.delete(listener);
}

let reading = false;
let asked: string | undefined;

/** Reads the text beside the page. Of the texts that come meanwhile, only the last one is read. */
async function read(): Promise<void> {
  const { text, file, id } = useStudio.getState();
  asked = text;
  if (reading) return;
  reading = true;
  const { resume, diagnostics } = await ask<ReadResult>({ ask: 'read', text, file });
  reading = false;
  const state = useStudio.getState();
  if (state.id === id) {
    if (resume) for (const listener of first) listener(resume);
    useStudio.setState({
      reading: { text, diagnostics, ...(resume ? { resume } : {}) },
      shown: resume ?? state.shown,
    });
  }
  if (asked !== text || state.id !== id) await read();
}

/** Where in the text a value is: the offsets of its start and end. */
export const rangeOf = (path: Path) => ask<[number, number] | undefined>({ ask: 'range', path });

/** The value at a position of the text. */
export const pathAt = (offset: number) => ask<Path>({ ask: 'path', offset });

/** Reads whenever the text changes. Returns a function that ends it. */
export function readOnChange(): () => void {
  if (useStudio.getState().text) void read();
  return useStudio.subscribe((state, before) => {
    if (state.text !== before.text || state.id !== before.id) void read();
  });
}
