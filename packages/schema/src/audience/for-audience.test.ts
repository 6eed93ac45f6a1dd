import { expect, test } from 'vitest';
import type { ResumeDocument } from '../document/index.ts';
import { audienceNames, forAudience } from './for-audience.ts';

const resume: ResumeDocument = {
  basics: {
    name: 'Asha',
    email: 'asha@example.com',
    phone: '+91 90000 00000',
    location: { address: '1 Street', postalCode: '600036', city: 'Chennai' },
    profiles: [
      { network: 'Phone', url: 'tel:+919000000000' },
      { network: 'GitHub', url: 'https://github.com/a' },
    ],
  },
  work: [
    { name: 'Secret', tags: ['private'] },
    {
      name: 'Unbox',
      highlights: [
        'For all',
        { text: 'For researchers', tags: ['research'] },
        { text: 'For teachers', tags: ['teaching'] },
      ],
      positions: [{ position: 'Lead', tags: ['teaching'] }, { position: 'Engineer' }],
    },
  ],
  references: [{ name: 'Ravi', email: 'ravi@example.com', phone: '1', reference: 'Good.' }],
  sections: [{ kind: 'references', id: 'more', title: 'More', entries: [{ name: 'Uma', phone: '2' }] }],
  meta: {
    recto: {
      theme: 'placement',
      audiences: { research: { include: ['research'], redact: ['basics.email', 'references.*.name'] } },
    },
  },
};

test('the public does not see phone, street, postal code, contacts of references, and private entries', () => {
  const { resume: seen, removed } = forAudience(resume, 'public');
  expect(seen.basics).toEqual({
    name: 'Asha',
    email: 'asha@example.com',
    location: { city: 'Chennai' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/a' }],
  });
  expect(seen.work).toHaveLength(1);
  expect(seen.references).toEqual([{ name: 'Ravi', reference: 'Good.' }]);
  expect(seen.sections?.[0]?.entries).toEqual([{ name: 'Uma' }]);
  expect(JSON.stringify(seen)).not.toMatch(/90000|600036|1 Street|ravi@/);
  expect(removed.filter(({ reason }) => reason !== 'unused')).toEqual([
    { path: ['basics', 'location', 'address'], reason: 'redacted' },
    { path: ['basics', 'location', 'postalCode'], reason: 'redacted' },
    { path: ['basics', 'phone'], reason: 'redacted' },
    { path: ['basics', 'profiles', 0], reason: 'redacted' },
    { path: ['references', 0, 'email'], reason: 'redacted' },
    { path: ['references', 0, 'phone'], reason: 'redacted' },
    { path: ['sections', 0, 'entries', 0, 'phone'], reason: 'redacted' },
    { path: ['work', 0], reason: 'tags' },
  ]);
});

test('private sees everything', () => {
  expect(forAudience(resume, 'private')).toEqual({ audience: 'private', resume, removed: [] });
});

test('an audience sees what has its tags or none, down to single highlights', () => {
  const { resume: seen, removed } = forAudience(resume, 'research');
  expect(seen.work).toEqual([
    {
      name: 'Unbox',
      highlights: ['For all', 'For researchers'],
      positions: [{ position: 'Engineer' }],
    },
  ]);
  expect(seen.basics?.email).toBeUndefined();
  expect(seen.basics?.phone).toBeDefined();
  expect(seen.references).toEqual([{ email: 'ravi@example.com', phone: '1', reference: 'Good.' }]);
  expect(removed).toContainEqual({ path: ['work', 1, 'highlights', 2], reason: 'tags' });
  expect(removed).toContainEqual({ path: ['work', 1, 'positions', 0], reason: 'tags' });
});

test('nobody else sees the rules, and the given document is not changed', () => {
  const before = structuredClone(resume);
  expect(forAudience(resume, 'public').resume.meta).toEqual({ recto: { theme: 'placement' } });
  expect(resume).toEqual(before);
});

test('the document of an audience gives the same document again', () => {
  const once = forAudience(resume, 'public').resume;
  expect(forAudience(once, 'public')).toEqual({ audience: 'public', resume: once, removed: [] });
});

test('a document can hide more from the public', () => {
  const own: ResumeDocument = {
    ...resume,
    meta: { recto: { audiences: { public: { redact: ['/basics/email', 'work[1].name'], exclude: ['teaching'] } } } },
  };
  const { resume: seen } = forAudience(own, 'public');
  expect(seen.basics).not.toHaveProperty('email');
  expect(seen.basics).not.toHaveProperty('phone');
  expect(seen.work).toEqual([{ highlights: ['For all', 'For researchers'], positions: [{ position: 'Engineer' }] }]);
});

test('whole entries can be redacted, one or all of them', () => {
  const own = (redact: string[]): ResumeDocument => ({ ...resume, meta: { recto: { audiences: { a: { redact } } } } });
  expect(forAudience(own(['work[0]', 'references']), 'a').resume).not.toHaveProperty('references');
  expect(forAudience(own(['work[0]']), 'a').resume.work?.[0]?.name).toBe('Unbox');
  expect(forAudience(own(['work.*']), 'a').resume.work).toEqual([]);
  const { removed } = forAudience(own(['no.such[3].place', '__proto__.x']), 'a');
  expect(removed.filter(({ reason }) => reason === 'redacted')).toEqual([]);
});

test('an unknown audience is refused, with the nearest known one', () => {
  expect(audienceNames(resume)).toEqual(['public', 'private', 'research']);
  expect(() => forAudience(resume, 'reserch')).toThrow('There is no audience "reserch". Did you mean "research"?');
  expect(() => forAudience(resume, 'toString')).toThrow(RangeError);
});

test('a custom section keeps its id where the document or the page names it', () => {
  const sections = ['talks', 'maps', 'sound'].map((id) => ({ id, kind: 'list' as const, entries: ['One'] }));
  const own: ResumeDocument = { sections, meta: { recto: { titles: { maps: 'Atlases' } } } };
  const ids = (view: ResumeDocument) => view.sections?.map(({ id }) => id);
  expect(ids(forAudience(own, 'public').resume)).toEqual([undefined, 'maps', undefined]);
  expect(ids(forAudience(own, 'public', { sections: ['talks'] }).resume)).toEqual(['talks', 'maps', undefined]);
});
