import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { JSON_SCHEMA_URL, type PaperName } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import { stringify } from 'yaml';
import { pathInPackage } from '../package-folder.ts';

/** What a new résumé begins with. */
export interface Answers {
  name: string;
  /** What the person is: "Wind Energy Engineer". */
  label: string;
  email: string;
  theme: ThemeName;
  paper: PaperName;
  /** BCP 47 tag. */
  locale: string;
}

export const defaults: Answers = {
  name: 'Your Name',
  label: 'What you are',
  email: 'you@example.com',
  theme: 'classic',
  paper: 'a4',
  locale: 'en',
};

/** A résumé with one entry for each section, and notes in between. `<name>` and its like stand for what is asked. */
const TEMPLATE = pathInPackage('templates', 'resume', 'resume.yaml');

/** The column of notes behind a value. */
const NOTE = 35;

/**
 * A new résumé as YAML, with the line by which editors find the schema.
 *
 * @param file the name that it gets, for the commands in its notes
 */
export async function newResume(answers: Answers, file: string): Promise<string> {
  const words: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, scalar(value)])),
    schema: JSON_SCHEMA_URL,
    file: basename(file),
    pdf: `${basename(file, extname(file))}.pdf`,
  };
  const fill = (text: string) => text.replace(/<(\w+)>/g, (brackets, key: string) => words[key] ?? brackets);
  const lines = (await readFile(TEMPLATE, 'utf8')).split('\n').map((line) => {
    const [, field, note] = /^( +\w+: .*?) +(# .*)$/.exec(line) ?? [];
    return field && note ? `${fill(field).padEnd(NOTE)} ${note}` : fill(line);
  });
  return lines.join('\n');
}

/** A value as it may stand behind a key, in quotation marks where YAML would read it as something else. */
const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd();
