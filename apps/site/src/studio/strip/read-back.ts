import type { ParsedResume } from '@recto/parse';
import { forAudience, type ResumeDocument } from '@recto/schema';
import { useStudio } from '../state/store.ts';

/** A field of the document, and whether a parser has found it where it belongs. */
export interface ReadField {
  path: (string | number)[];
  label: string;
  value: string;
  isRead: boolean;
}

/** What a parser reads out of the text of the page. */
export interface ReadBack {
  parsed: ParsedResume;
  fields: readonly ReadField[];
  read: number;
}

let worker: Worker | undefined;
let number = 0;

/** Has the text of the page read by a parser, beside the page. */
export function readBack(): void {
  const { shown, audience } = useStudio.getState();
  if (!shown) return;
  worker ??= start();
  number += 1;
  worker.postMessage({ number, resume: seen(shown, audience) });
}

function seen(resume: ResumeDocument, audience: string): ResumeDocument {
  try {
    return forAudience(resume, audience).resume;
  } catch {
    return forAudience(resume, 'public').resume;
  }
}

function start(): Worker {
  const made = new Worker(new URL('./parser.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: ReadBack }>) => {
    if (data.number === number) useStudio.setState({ readBack: data.answer });
  });
  return made;
}
