import type { ResumeDocument } from '@recto/schema';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { example } from '../testing/examples.ts';
import { fromVcard } from './from-vcard.ts';
import { toVcard } from './to-vcard.ts';

const resume: ResumeDocument = {
  basics: {
    name: '山田花子',
    latinName: 'Hanako Yamada',
    pronouns: 'she/her',
    label: 'Engineer, R&D; lead',
    email: 'hanako@example.com',
    phone: '+81 3 0000 0000',
    url: 'https://hanako.example.com/?a=1,2;b',
    image: 'https://hanako.example.com/photo.jpg',
    summary: 'Builds **bridges**.\n\nWrites; reads, too.',
    location: { address: '1 Example Street\nFloor 2', postalCode: '100-0001', city: 'Tokyo', countryCode: 'JP' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/hanako' }, { url: 'https://other.example.com' }],
  },
  work: [{ name: 'Example Bridges', position: 'Engineer', startDate: '2020' }],
};

describe.each(['4.0', '3.0'] as const)('version %s', (version) => {
  const { content } = toVcard(resume, { version });

  test('another reader accepts it', () => {
    const card = new ICAL.Component(ICAL.parse(content) as never);
    expect(card.name).toBe('vcard');
    expect(card.getFirstPropertyValue('version')).toBe(version);
    expect(card.getFirstPropertyValue('email')).toBe('hanako@example.com');
    expect(card.getFirstPropertyValue('title')).toBe(String.raw`Engineer, R&D\; lead`);
    expect(card.getFirstProperty('adr')?.getFirstValue()).toEqual([
      '',
      '',
      '1 Example Street\nFloor 2',
      'Tokyo',
      '',
      '100-0001',
      'JP',
    ]);
  });

  test('lines end with CR and LF, and have 75 octets at most', () => {
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('the person comes back', async () => {
    const { resume: read, issues } = await fromVcard(content);
    expect(issues).toEqual([]);
    const { latinName, pronouns, phone, ...basics } = resume.basics ?? {};
    // Version 3.0 has neither a second name nor pronouns; a number with a country code is an address in 4.0.
    const expected =
      version === '4.0' ? { ...basics, latinName, pronouns, phone: '+81300000000' } : { ...basics, phone };
    expect(read.basics).toEqual({ ...expected, summary: 'Builds bridges.\n\nWrites; reads, too.' });
    expect(read.work).toEqual([{ name: 'Example Bridges' }]);
  });
});

test('as it is written', () => {
  expect(toVcard(example('graduate'), { audience: 'public' }).content.split('\r\n').slice(0, 9)).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    'FN:Zuzana Kratochvílová',
    'N:Kratochvílová;Zuzana;;;',
    'TITLE:Wind Energy Engineer',
    'EMAIL:zuzana.kratochvilova@example.com',
    'ADR:;;;Delft;;;NL',
    'URL:https://zuzana.example.com',
  ]);
});

test('any name and summary come back, in lines of 75 octets', async () => {
  const words = fc.array(fc.constantFrom('a', 'é', '日本', '😀', ',', ';', ':', '\\', '\\n', '"', ' ', 'word'), {
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const label = `x${parts.join('')}x`;
      const { content } = toVcard({ basics: { name: 'Ada', label } });
      for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect((await fromVcard(content)).resume.basics?.label).toBe(label);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('the card of an address book is read', async () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Lovelace;Ada;;;',
    'FN:Ada Lovelace',
    'item1.EMAIL;type=INTERNET;type=pref:ada@example.com',
    'item2.URL;type=pref:https://ada.example.com',
    'item2.X-ABLabel:_$!<HomePage>!$_',
    'X-SOCIALPROFILE;type=twitter:https://twitter.example/ada',
    'BDAY:1815-12-10',
    'END:VCARD',
    'BEGIN:VCARD',
    'END:VCARD',
  ].join('\n');
  const { resume: read, issues } = await fromVcard(card);
  expect(read.basics).toEqual({
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    url: 'https://ada.example.com',
    profiles: [{ network: 'twitter', url: 'https://twitter.example/ada' }],
  });
  expect(issues.map(({ message }) => message)).toEqual(['The property BDAY of the vCard has no field in a résumé.']);
});

test.each([
  ['', 'wrong-format'],
  ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'wrong-format'],
  ['BEGIN:VCARD\nVERSION:2.1\nEND:VCARD', 'wrong-format'],
  ['BEGIN:VCARD\nVERSION', 'damaged'],
  ['BEGIN:VCARD\n'.repeat(100_000), 'too-large'],
])('%#: a text that is no vCard is refused', async (text, code) => {
  await expect(fromVcard(text)).rejects.toMatchObject({ name: 'FormatError', code });
});
