import { describe, expect, test } from 'vitest';
import { forAudience } from '../audience/for-audience.ts';
import { readResume } from './read-resume.ts';

const read = (text: string) => readResume(text, { path: 'resume.yaml' });
const said = (text: string) =>
  read(text).diagnostics.map(({ severity, rule, hint = '', location }) => [
    severity,
    rule,
    hint,
    location.range.start.line,
  ]);

describe('a tag that is similar to the name of an audience', () => {
  test.each(['privat', 'pirvate', 'pubic', '"#private"', 'Privaet', 'publci', 'frends', '"[private]"'])(
    '%s is an error with its place',
    (tag) => {
      const text = `basics: { name: A }\nwork:\n  - tags: [${tag}]\nmeta: { recto: { audiences: { friends: {} } } }`;
      expect(said(text)).toEqual([['error', 'misspelt-tag', expect.stringContaining('Did you mean "'), 3]]);
    },
  );

  test('is an error on highlights, positions, courses and sections too', () => {
    const text = `
work: [{ highlights: [{ text: a, tags: [privat1] }], positions: [{ tags: [privat2] }] }]
coursework: [{ courses: [{ name: a, tags: [privat3] }] }]
sections: [{ kind: list, tags: [privat4] }]
basics: { profiles: [{ network: a, tags: privat5 }] }`;
    const found = said(text).filter(([, rule]) => rule === 'misspelt-tag');
    expect(found.map(([, , , line]) => line)).toEqual([2, 2, 3, 4, 5]);
  });

  test('is allowed where an audience names it', () => {
    const text = 'work: [{ tags: [pubic] }]\nmeta: { recto: { audiences: { doctors: { include: [pubic] } } } }';
    expect(said(text)).toEqual([]);
  });

  test.each(['publication', 'private-equity', 'public speaking', 'research', 'publications'])(
    '%s is not similar',
    (tag) => {
      expect(said(`work: [{ tags: ["${tag}"] }]`)).toEqual([]);
    },
  );

  test.each(['Private', '" private "', 'PRIVATE', 'PRİVATE'])('%s is the name itself', (tag) => {
    expect(said(`work: [{ tags: [${tag}] }]`)).toEqual([]);
  });

  test('tags in one text are each held against the audiences', () => {
    const said = (tag: string) =>
      read(`work: [{ tags: ["${tag}"] }]\nmeta: { recto: { audiences: { research: {} } } }`).diagnostics;
    expect(said('research, private')).toEqual([]);
    expect(said('research, teaching')).toMatchObject([{ rule: 'unknown-tag', severity: 'warning' }]);
  });

  test('two slips are a warning', () => {
    expect(said('work: [{ tags: [privacy] }]')).toEqual([['warning', 'unknown-tag', 'Did you mean "private"?', 1]]);
  });
});

test.each(['tag', 'Tags', '"tags "', 'tgas', 'TAGS', 'taggs'])(
  'the key %s is an error on entries and highlights',
  (key) => {
    const text = `work:\n  - { name: A, ${key}: private }\n  - { highlights: [{ text: a, ${key}: [private] }] }`;
    expect(said(text)).toEqual([
      ['error', 'misspelt-tags', 'Did you mean "tags"?', 2],
      ['error', 'misspelt-tags', 'Did you mean "tags"?', 3],
    ]);
  },
);

test.each([
  'private',
  '"private, research"',
  '[[private]]',
  '[research, [private]]',
  '[1, private]',
  '{ private: true }',
  '"private research"',
  '[{ private: true }]',
  '[{ name: private }]',
])('tags: %s are read as tags or refused, and never published', (tags) => {
  const audiences = 'meta: { recto: { audiences: { research: {} } } }';
  const { resume, diagnostics } = read(`work:\n  - { name: Secret, tags: ${tags} }\n${audiences}`);
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  expect(isRefused || forAudience(resume as object, 'public').resume.work?.length === 0).toBe(true);
});

const wayOut = 'Write tags: [private] in its place, or name the whole section in meta.recto.hidden.';

test.each([
  'private: true',
  'Private: yes',
  'PRİVATE: "True"',
  'is_private: 1',
  'hidden: true',
  'isHidden: on',
  'public: false',
  'Public: "no"',
  'visible: false',
])('%s on an entry or a highlight is an error at its place, and the document is read all the same', (flag) => {
  const text = `work:\n  - { name: A, ${flag} }\n  - { highlights: [{ text: b, ${flag} }] }\nsections:\n  - { kind: list, ${flag} }`;
  expect(said(text)).toEqual([2, 3, 5].map((line) => ['error', 'private-flag', wayOut, line]));
  expect(read(text).resume?.work?.[0]?.name).toBe('A');
});

test('a flag is an error in a place, a profile, a position, a course and a map of skills too', () => {
  const text = `
basics: { location: { address: Street, private: true }, profiles: [{ network: a, private: true }] }
work: [{ positions: [{ position: a, hidden: true }] }]
coursework: [{ courses: [{ name: a, public: false }] }]
skills:
  hidden: true
  Tools: [a]`;
  expect(said(text).filter(([severity]) => severity === 'error')).toEqual(
    [2, 2, 3, 4, 6].map((line) => ['error', 'private-flag', wayOut, line]),
  );
  expect(read(text).resume?.skills).toEqual([{ name: 'Tools', keywords: ['a'] }]);
});

test.each([
  'private: false',
  'private: my notes',
  'hidden: no',
  'public: true',
  'visible: yes',
  'privacy: true',
  'private: { a: true }',
])('%s is a key like any other', (flag) => {
  expect(said(`work: [{ ${flag} }]`).map(([severity, rule]) => [severity, rule])).toEqual([['warning', 'unknown-key']]);
});

test('a flag beside the tag that does what it means, on the document or among settings is a key like any other', () => {
  const text = `private: true\nwork: [{ tags: [Private], private: true }]\nmeta: { public: false, recto: { hidden: [], private: true } }`;
  expect(said(text).filter(([severity]) => severity === 'error')).toEqual([]);
});

test.each([
  ['skills', 'keywords'],
  ['work', 'highlights'],
  ['education', 'courses'],
])('a group with a flag among %s.%s does not become words of it', (section, field) => {
  const { diagnostics, resume } = read(`${section}:\n  - ${field}: [{ name: Secret, private: true }]`);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  expect(JSON.stringify(resume)).not.toContain('Secret (true)');
});

test.each([
  ['skills', 'keywords'],
  ['work', 'highlights'],
  ['education', 'courses'],
])('tags in a group in %s.%s do not become part of its text', (section, field) => {
  const { diagnostics, resume } = read(`${section}:\n  - ${field}: [{ name: Secret, tags: private }]`);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  expect(JSON.stringify(resume)).not.toContain('Secret (private)');
});

test('hiding an unknown section is an error', () => {
  expect(said('work: []\nmeta: { recto: { hidden: [experience, refrences, Nothing] } }')).toEqual([
    ['error', 'unknown-section', 'Did you mean "work"?', 2],
    ['error', 'unknown-section', 'Did you mean "references"?', 2],
    ['error', 'unknown-section', expect.stringContaining('Sections are summary, work'), 2],
  ]);
});

describe('rules of an audience', () => {
  const redacting = (path: string) =>
    said(
      `basics: { name: A, x-mine: 1, x-none: null }\nwork: [{}]\nmeta: { recto: { audiences: { a: { redact: ["${path}"] } } } }`,
    );

  test.each([
    ['basics.phon', 'Did you mean "basics.phone"?'],
    ['basics.mobile', 'Did you mean "basics.phone"?'],
    ['refrences.*.name', 'Did you mean "references.*.name"?'],
    ['work.name', 'Did you mean "work.*.name"?'],
    ['work[].positons[].summary', 'Did you mean "work.*.positions.*.summary"?'],
    ['/basics/emial', 'Did you mean "basics.email"?'],
    ['experience', 'Did you mean "work"?'],
    ['basics.name.first', ''],
    ['basics.name.*', ''],
    ['basics.name.0', ''],
    ['basics.x-none.*', ''],
    ['basics.x-none.first', ''],
    ['', ''],
  ])('%s redacts nothing, which is an error', (path, hint) => {
    expect(redacting(path).filter(([, rule]) => rule !== 'unknown-key' && rule !== 'empty-value')).toEqual(
      path === '' ? [] : [['error', 'unknown-path', hint, 3]],
    );
  });

  test.each([
    'basics.phone',
    'references.*.name',
    'work[7].summary',
    'work.*.highlights.*.text',
    'basics.x-mine',
    'meta.recto.titles.any',
    'sections.*.entries.*.name',
    '*.*.url',
    'meta.theme.any',
  ])('%s may redact something', (path) => {
    expect(redacting(path).filter(([severity]) => severity === 'error')).toEqual([]);
  });

  test('an audience with a name similar to a built-in one is an error', () => {
    expect(said('work: [{}]\nmeta: { recto: { audiences: { publik: {} } } }')).toEqual([
      ['error', 'misspelt-audience', expect.stringContaining('Did you mean "public"?'), 2],
    ]);
    expect(said('work: [{}]\nmeta: { recto: { audiences: { Public: {}, publishers: {} } } }')).toEqual([]);
  });
});
