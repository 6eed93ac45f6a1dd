import { describe, expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { sectionKeys } from '../document/section-keys.ts';
import { readResume } from '../read/read-resume.ts';
import { forAudience } from './for-audience.ts';

const see = (resume: unknown, audience = 'public') => forAudience(resume as ResumeDocument, audience);
const reasons = (resume: unknown, audience = 'public') =>
  see(resume, audience).removed.map(({ path, reason }) => `${path.join('.')}: ${reason}`);

describe('hidden sections', () => {
  const everything = {
    basics: { name: 'Asha', summary: 'SECRET' },
    ...Object.fromEntries(sectionKeys.filter((key) => key !== 'summary').map((key) => [key, [{ name: 'SECRET' }]])),
    sections: [
      { kind: 'list', id: 'talks', title: 'SECRET', entries: ['SECRET'] },
      { kind: 'text', id: 'more', title: 'More', entries: ['Seen'] },
    ],
    meta: {
      recto: {
        order: [...sectionKeys, 'talks', 'more'],
        hidden: [...sectionKeys, ' Talks '],
        titles: { ...Object.fromEntries([...sectionKeys, 'talks'].map((key) => [key, 'SECRET'])), more: 'Seen too' },
        breaks: { work: 'page', talks: 'avoid', more: 'page' },
        audiences: { friends: {} },
      },
    },
  };

  test.each(['public', 'friends'])('are absent for %s, with their titles, order and breaks', (audience) => {
    const { resume, removed } = see(everything, audience);
    expect(JSON.stringify(resume)).not.toContain('SECRET');
    expect(resume).toEqual({
      basics: { name: 'Asha' },
      sections: [{ kind: 'text', id: 'more', title: 'More', entries: ['Seen'] }],
      meta: { recto: { order: ['more'], titles: { more: 'Seen too' }, breaks: { more: 'page' } } },
    });
    expect(removed).toContainEqual({ path: ['basics', 'summary'], reason: 'hidden' });
    expect(removed).toContainEqual({ path: ['sections', 0], reason: 'hidden' });
    expect(removed).toContainEqual({ path: ['meta', 'recto', 'titles', 'talks'], reason: 'hidden' });
  });

  test('a section that is removed for its tags leaves no title behind', () => {
    const { resume } = see({
      sections: [{ kind: 'list', id: 'bids', tags: ['private'], entries: ['x'] }],
      meta: { recto: { titles: { bids: 'Secret bids' }, order: ['work', 'bids'] } },
    });
    expect(resume).toEqual({ sections: [], meta: { recto: { titles: {}, order: ['work'] } } });
  });
});

describe('what the definition does not know', () => {
  const text = `
$schema: file:///home/asha/private.json
x-root: SECRET
basics:
  name: Asha
  x-birthday: SECRET
  phone: "1234567"
  mobile: SECRET 7654321
  location: { city: Chennai, street: SECRET, zip: SECRET, x-floor: SECRET }
  profiles: [{ network: GitHub, x-token: SECRET }]
work: [{ name: Unbox, id: unbox, x-salary: SECRET, positions: [{ position: Lead, x-salary: SECRET }] }]
references: [{ name: Ravi, mobile: SECRET, url: SECRET }]
meta: { theme: { name: even, key: SECRET }, canonical: "https://example.com/SECRET", x-tool: { SECRET: SECRET }, recto: { x-note: SECRET } }
`;
  const { resume } = readResume(text, { path: 'resume.yaml' });

  test('is never public, and each key is reported', () => {
    const seen = see(resume);
    expect(seen.resume).toEqual({
      basics: { name: 'Asha', location: { city: 'Chennai' }, profiles: [{ network: 'GitHub' }] },
      work: [{ name: 'Unbox', positions: [{ position: 'Lead' }] }],
      references: [{ name: 'Ravi' }],
      meta: { recto: {} },
    });
    const told = reasons(resume);
    expect(told).toEqual(
      expect.arrayContaining([
        '$schema: unused',
        'x-root: unknown',
        'basics.x-birthday: unknown',
        'basics.mobile: unknown',
        'basics.phone: redacted',
        'work.0.positions.0.x-salary: unknown',
        'references.0.mobile: unknown',
        'meta.theme: unused',
        'meta.recto.x-note: unknown',
      ]),
    );
    expect(told.join()).not.toContain('SECRET');
  });

  test('is only for private', () => {
    const own = { ...resume, meta: { ...resume?.meta, recto: { audiences: { friends: {} } } } };
    const seen = see(own, 'friends').resume;
    expect(seen.basics).toMatchObject({ phone: '1234567', location: { city: 'Chennai', address: 'SECRET' } });
    expect(JSON.stringify(seen)).not.toMatch(/x-|mobile|canonical/);
    expect(see(own, 'private').resume).toBe(own);
  });

  test('a value that the definition does not allow is not public either', () => {
    expect(
      see({ basics: { name: { secret: 1 }, summary: 7 }, work: 'secret', skills: [['secret'], 5] }).resume,
    ).toEqual({
      basics: {},
      skills: [],
    });
  });
});

describe('the phone number in other places', () => {
  const phone = '+91 90000 00000';
  test.each([
    [{ network: 'Phone', username: 'x', url: 'tel:+49301234567' }],
    [{ network: 'SMS', url: ' SMS:+49301234567' }],
    [{ network: 'WhatsApp', url: 'whatsapp://send?phone=49301234567' }],
    [{ network: 'Chat', url: 'https://wa.me/49301234567' }],
    [{ network: 'WhatsApp', username: '030 1234567' }],
    [{ network: 'Signal', username: '+49 30 1234567' }],
    [{ network: 'Chat', username: '+49 (30) 123-4567' }],
    [{ network: 'Any', username: '090000-00000' }],
    [{ network: 'Any', username: '+٩١ ٩٠٠٠٠ ٠٠٠٠٠' }],
  ])('is removed with the whole profile: %j', (profile) => {
    const { resume, removed } = see({ basics: { phone, profiles: [profile, { network: 'GitHub', username: 'a' }] } });
    expect(resume.basics).toEqual({ profiles: [{ network: 'GitHub', username: 'a' }] });
    expect(removed).toContainEqual({ path: ['basics', 'profiles', 0], reason: 'redacted' });
  });

  test.each([
    [{ network: 'ORCID', username: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' }],
    [{ network: 'Stack Overflow', username: '1234567', url: 'https://stackoverflow.com/users/1234567' }],
    [{ network: 'Telegram', username: '@asha', url: 'https://t.me/asha' }],
  ])('does not remove a profile without a number: %j', (profile) => {
    expect(see({ basics: { phone, profiles: [profile] } }).resume.basics?.profiles).toEqual([profile]);
  });

  test('is removed with the text or the link that contains it', () => {
    const { resume, removed } = see({
      basics: { phone, url: 'tel:+919000000000', summary: 'Call +91-90000-00000.', label: 'Engineer since 1990' },
      projects: [
        { name: 'Line', links: [{ label: 'Call', url: 'tel:116123' }], highlights: ['[Call](tel:116123)', 'ok'] },
      ],
      skills: [{ keywords: ['90000 00000', 'JAX'] }],
    });
    expect(resume).toEqual({
      basics: { label: 'Engineer since 1990' },
      projects: [{ name: 'Line', links: [], highlights: ['ok'] }],
      skills: [{ keywords: ['JAX'] }],
    });
    expect(removed).toContainEqual({ path: ['projects', 0, 'links', 0], reason: 'redacted' });
  });

  test('follows a rule that redacts the phone', () => {
    const document = {
      basics: { phone, summary: 'Call 090000 00000.' },
      meta: { recto: { audiences: { a: { redact: ['basics.phone'] }, b: {} } } },
    };
    expect(see(document, 'a').resume.basics).toEqual({});
    expect(see(document, 'b').resume.basics).toEqual(document.basics);
  });
});

test('a location in one text does not show street and postal code', () => {
  const { resume } = readResume('basics: { name: Asha, location: "Hauptstr. 5, 10115 Berlin" }');
  expect(see(resume).resume.basics).toEqual({ name: 'Asha', location: {} });
  expect(see({ basics: { location: { city: 'Berlin' } } }).resume.basics?.location).toEqual({ city: 'Berlin' });
});

describe('tags', () => {
  test.each([
    [['Private']],
    [[' private ']],
    [['PRİVATE']],
    [['prıvate']],
    [['ｐｒｉｖａｔｅ']],
    [['pri\u200bvate']],
    ['private'],
    ['research, private'],
    [[['private']]],
    [{ private: true }],
    [['public', 'private']],
  ])('%j is never public, in a list, in a group or in a highlight', (tags) => {
    const { resume } = see({
      basics: { name: 'Asha', profiles: [{ network: 'X', tags }], location: { city: 'Y', tags } },
      work: [
        { name: 'Secret', tags },
        { name: 'Seen', highlights: [{ text: 'Secret', tags }] },
      ],
    });
    expect(resume).toEqual({
      basics: { name: 'Asha', profiles: [] },
      work: [{ name: 'Seen', highlights: [] }],
    });
  });

  test('private is for private alone, unless the audience is a tag too, or includes it', () => {
    const audiences = { friends: {}, family: { include: ['Private'] } };
    const work = [{ name: 'A', tags: ['private'] }, { name: 'B', tags: ['private', 'Friends'] }, { name: 'C' }];
    const names = (audience: string) =>
      see({ work, meta: { recto: { audiences } } }, audience).resume.work?.map(({ name }) => name);
    expect(names('public')).toEqual(['C']);
    expect(names('friends')).toEqual(['B', 'C']);
    expect(names('family')).toEqual(['A', 'B', 'C']);
  });

  test('a rule that redacts tags does not publish the entries with them', () => {
    const document = {
      work: [{ name: 'Secret', tags: ['private'] }],
      meta: { recto: { audiences: { public: { redact: ['work.*.tags'] } } } },
    };
    expect(see(document).resume.work).toEqual([]);
  });

  test('the name of an audience is compared like a tag', () => {
    const document = {
      basics: { email: 'a@example.com' },
      meta: { recto: { audiences: { Public: { redact: ['basics.email'] } } } },
    };
    expect(see(document, ' PUBLIC ')).toMatchObject({ audience: 'public', resume: { basics: {} } });
    expect(see(document).resume.basics).toEqual({});
  });
});

test('the address of somebody who vouches is not public in other fields either', () => {
  const { resume } = see({
    basics: { name: 'Asha', email: 'asha@example.com', summary: 'Ask Ravi: RAVI@example.org.' },
    work: [{ name: 'Unbox', url: 'mailto:ravi@example.org', summary: 'Write to asha@example.com.' }],
    references: [
      { name: 'Ravi', email: 'ravi@example.org', reference: 'Write to <ravi@example.org>, not ravi@example.com' },
    ],
    sections: [{ kind: 'list', entries: ['[Ravi](mailto:ravi@example.org?subject=Asha)', 'ravi@example.com'] }],
  });
  expect(resume).toEqual({
    basics: { name: 'Asha', email: 'asha@example.com' },
    work: [{ name: 'Unbox', summary: 'Write to asha@example.com.' }],
    references: [{ name: 'Ravi' }],
    sections: [{ kind: 'list', entries: ['ravi@example.com'] }],
  });
});

test('a profile that is a call is not public, also without digits', () => {
  const profiles = [
    { network: 'Office', url: 'tel:ASHA-CALL' },
    { network: 'Signal', username: 'asha' },
  ];
  expect(see({ basics: { profiles } }).resume.basics?.profiles).toEqual([{ network: 'Signal', username: 'asha' }]);
});
