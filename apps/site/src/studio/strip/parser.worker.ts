import { toText } from '@recto/formats/text';
import { parseText } from '@recto/parse';
import { plainText, type ResumeDocument, shownTexts } from '@recto/schema';
import type { ReadBack, ReadField } from './read-back.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ number: number; resume: ResumeDocument }>) => {
  self.postMessage({ number: data.number, answer: read(data.resume) });
});

/** Reads the text of a page as a parser does, and looks for every field of the document in its own section. */
function read(resume: ResumeDocument): ReadBack {
  const parsed = parseText(toText(resume, { audience: 'private' }).content);
  const head = lettersOf(
    [parsed.name, parsed.email, parsed.phone, ...parsed.links, parsed.text.split('\n').slice(0, 14).join(' ')].join(
      ' ',
    ),
  );
  const bodies = new Map(parsed.sections.map(({ key, title, lines }) => [key ?? title, lettersOf(lines.join(' '))]));
  const whole = lettersOf(parsed.text);
  const fields = [...shownTexts(resume)].flatMap(({ text, path, kind }): ReadField[] => {
    const value = kind === 'prose' ? plainText(text) : text;
    const letters = lettersOf(value.replace(/^https?:\/\/(www\.)?/, ''));
    if (letters === '' || kind === 'image' || path.includes('logo') || isNotPrinted(path)) return [];
    const body = bodyFor(path, head, bodies) ?? whole;
    const isRead = kind === 'date' || kind === 'end-date' ? body.includes(letters.slice(0, 4)) : body.includes(letters);
    return [{ path, label: String(path.at(typeof path.at(-1) === 'number' ? -2 : -1)), value, isRead }];
  });
  return { parsed, fields, read: fields.filter(({ isRead }) => isRead).length };
}

/** Fields that text shows in another form: the address of a named profile, the code of a country. */
const isNotPrinted = (path: (string | number)[]) =>
  ['username', 'network', 'kind', 'countryCode', 'url'].includes(String(path.at(-1))) || path[0] === 'sections';

function bodyFor(path: (string | number)[], head: string, bodies: Map<string, string>): string | undefined {
  const [first, second] = path;
  if (first === 'basics') return second === 'summary' ? bodies.get('summary') : head;
  return bodies.get(String(first));
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
