import { type Labels, labels } from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';

/** The fields that have a label before their text, by kind of section, with the words for them. */
const FIELDS: { [Kind in SectionKind]?: [field: string, ...words: (keyof Labels)[]][] } = {
  work: [['keywords', 'keywords']],
  education: [
    ['thesis', 'thesis'],
    ['courses', 'courses'],
  ],
  projects: [
    ['advisors', 'advisor', 'advisors'],
    ['keywords', 'keywords'],
  ],
  publications: [
    ['authors', 'authors'],
    ['doi', 'doi'],
  ],
  certificates: [
    ['credentialId', 'credentialId'],
    ['expires', 'expires'],
  ],
  references: [
    ['email', 'email'],
    ['phone', 'phone'],
  ],
};

/** A label and the text after it: "Note: 1.2", "言語：日本語". An address has a colon without a space. */
const LABELLED = /^([^:：]{1,60}?)(?:\s?:(?=\s)|：)\s*(.+)$/s;

/** Divides a text into its label and what follows. */
export function divideLabel(text: string): { label: string; text: string } | undefined {
  const [, label, rest] = LABELLED.exec(text) ?? [];
  return label === undefined || rest === undefined ? undefined : { label, text: rest };
}

/** The field that a label names, in a section of a kind, or in any section if the kind is not known. */
export function fieldOfLabel(label: string, kind: SectionKind | undefined, locale: string): string | undefined {
  const words = labels(locale);
  const fold = (text: string) => text.toLowerCase().replace(/[\s\p{Zs}]+/gu, ' ');
  const tables = kind ? [FIELDS[kind] ?? []] : Object.values(FIELDS);
  return tables.flat().find(([, ...keys]) => keys.some((key) => fold(words[key]) === fold(label)))?.[0];
}

/** Whether a label is a word of the locale. */
export function isWord(label: string, key: keyof Labels, locale: string): boolean {
  return labels(locale)[key].toLowerCase() === label.toLowerCase();
}
