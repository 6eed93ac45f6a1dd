import type { Basics } from '@recto/schema';
import { expect, it } from 'vitest';
import { markup } from '../../testing/markup.ts';
import { Contacts } from './contacts.tsx';

const profile = (network: string, path: string) => ({ network, url: `https://${path}` });
const email = 'ida@example.com';
const phone = '+47 90 00 00 00';
const [short, other, long, longer] = [
  profile('Code', 'code.example.com/ida'),
  profile('Notes', 'notes.example.com'),
  profile('Network', 'network.example.com/in/ida-margrethe-sund'),
  profile('Papers', 'papers.example.com/authors/ida-sund'),
] as const;

const rows = (basics: Basics) => markup(<Contacts basics={basics} />).match(/<ul.*?<\/ul>/gs) ?? [];
const counts = (basics: Basics) => rows(basics).map((row) => row.match(/<li/g)?.length);

it.each([
  ['few are in one row', { email, phone, profiles: [short] }, [3]],
  ['many are in two rows, by kind', { email, phone, profiles: [short, other, long] }, [2, 3]],
  ['none stands alone beside many', { email, profiles: [short, other, short, other] }, [3, 2]],
  ['four that are too long for a line are in two rows', { email, profiles: [short, long, longer] }, [2, 2]],
])('%s', (_, basics, expected) => {
  expect(counts(basics)).toEqual(expected);
});
