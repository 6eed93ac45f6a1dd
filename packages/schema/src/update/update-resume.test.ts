import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainValue, type SourceNode } from '../source/node.ts';
import { parseSource } from '../source/parse-source.ts';
import { anyEdit } from '../testing/any-edit.ts';
import { json, yaml } from '../testing/edited-documents.ts';
import type { Edit } from './edit.ts';
import { updateResume } from './update-resume.ts';

/** The lines of a text that are not in another, in order. */
function news(before: string, after: string): string[] {
  const known = before.split('\n');
  return after.split('\n').filter((line) => !known.includes(line));
}

function gone(before: string, after: string): string[] {
  return news(after, before);
}

describe('in YAML', () => {
  const edit = (...edits: Edit[]) => updateResume(yaml, edits);

  test('a text changes in its line, and its comment stays', () => {
    const out = edit({ path: ['basics', 'name'], value: 'Asha B. Rao' });
    expect(news(yaml, out)).toEqual(['  name: Asha B. Rao # as on the passport']);
    expect(gone(yaml, out)).toHaveLength(1);
  });

  test('quotation marks stay, and are added where they are needed', () => {
    expect(edit({ path: ['basics', 'label'], value: 'Architect' })).toContain("label: 'Architect'\n");
    expect(edit({ path: ['basics', 'email'], value: 'a@example.com' })).toContain('email: "a@example.com"\n');
    expect(edit({ path: ['basics', 'name'], value: 'Rao: Asha' })).toContain(
      'name: "Rao: Asha" # as on the passport\n',
    );
    expect(edit({ path: ['work', 1, 'startDate'], value: '2020' })).toContain('startDate: "2020"\n');
  });

  test('a text of several lines keeps its form', () => {
    expect(edit({ path: ['basics', 'summary'], value: 'New.\n\nLast.\n' })).toContain(
      'summary: |\n    New.\n\n    Last.\n',
    );
  });

  test('an entry is added at the end of its list, and before another', () => {
    const added = edit({ path: ['work', 0, 'highlights', 3], value: 'Four' });
    expect(added).toContain('      - Three\n      - Four\n\n  # The job before');
    const inserted = edit({ path: ['work', 0, 'highlights', 0], value: 'Zero', insert: true });
    expect(inserted).toContain('    highlights:\n      - Zero\n      - One\n');
  });

  test('a new field has the indentation of its neighbours', () => {
    const out = edit({ path: ['work', 0, 'location'], value: 'Chennai' });
    expect(news(yaml, out)).toEqual(['    location: Chennai']);
    const nested = edit({ path: ['basics', 'location', 'city'], value: 'Chennai' });
    expect(news(yaml, nested)).toEqual(['  location:', '    city: Chennai']);
  });

  test('an entry is removed with its lines, and the comments of others stay', () => {
    const out = edit({ path: ['work', 0, 'highlights', 0] });
    expect(gone(yaml, out)).toEqual(['      - One']);
    const job = edit({ path: ['work', 0] });
    expect(job).toContain('# The job before\n  - name: Old');
    expect(job).not.toContain('Unbox');
    expect(edit({ path: ['work', 1, 'name'] })).toContain('  # The job before\n  - startDate: 2019\n');
  });

  test('collections in brackets are edited too', () => {
    expect(edit({ path: ['skills', 0, 'keywords', 2], value: 'Triton' })).toContain('Triton');
    expect(edit({ path: ['skills', 0, 'keywords', 2], value: 'Triton' })).toContain('# as on the passport');
  });

  test('each edit applies to the result of the one before', () => {
    const out = edit({ path: ['work', 0] }, { path: ['work', 0, 'name'], value: 'Oldest' });
    expect(out).toContain('- name: Oldest\n');
  });

  test('line ends of Windows and the byte order mark stay', () => {
    const text = `\ufeff${yaml.replaceAll('\n', '\r\n')}`;
    const out = updateResume(text, [{ path: ['work', 0, 'highlights', 3], value: 'Four' }]);
    expect(out.startsWith('\ufeff# My')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('in JSON', () => {
  const edit = (...edits: Edit[]) => updateResume(json, edits);

  test('a text changes in its place, and comments stay', () => {
    const out = edit({ path: ['basics', 'name'], value: 'Asha "B." Rao' });
    expect(out).toBe(json.replace('"Asha Rao"', '"Asha \\"B.\\" Rao"'));
  });

  test('a field is found under its old name', () => {
    expect(edit({ path: ['work', 0, 'name'], value: 'New' })).toContain('"company": "New", /* now */');
  });

  test('entries are added and removed with their commas', () => {
    expect(edit({ path: ['work', 0, 'highlights', 2], value: 'Three' })).toContain('"Two",\n        "Three"\n      ]');
    expect(edit({ path: ['work', 0, 'highlights', 1] })).toContain('"highlights": [\n        "One"\n      ]');
    expect(edit({ path: ['work', 0, 'highlights', 0] })).toContain('"highlights": [\n        "Two"\n      ]');
    expect(edit({ path: ['work', 0, 'highlights', 0], value: 'Zero', insert: true })).toContain(
      '[\n        "Zero",\n        "One",',
    );
    expect(edit({ path: ['basics', 'phone'], value: '1' })).toContain('"email": "asha@example.com", "phone": "1" }');
    expect(edit({ path: ['skills', 0], value: { name: 'Tools' } })).toContain(
      '"skills": [\n    {\n      "name": "Tools"\n    }\n  ]',
    );
    expect(edit({ path: ['meta', 'recto', 'theme'], value: 'classic' })).toContain(
      '"recto": {\n      "theme": "classic"',
    );
  });

  test('a trailing comma does not become two', () => {
    const out = updateResume('{"work": [\n  "a",\n]}', [{ path: ['work', 1], value: 'b' }]);
    expect(out).toBe('{"work": [\n  "a",\n  "b",\n]}');
  });
});

test('a path that leads nowhere, and a text with mistakes, are refused', () => {
  expect(() => updateResume(yaml, [{ path: ['basics', 'name', 'first'], value: 'x' }])).toThrow(RangeError);
  expect(() => updateResume(yaml, [{ path: ['work', 7, 'name'], value: 'x' }])).toThrow(RangeError);
  expect(() => updateResume('{"a": ', [{ path: ['a'], value: 'x' }])).toThrow(SyntaxError);
});

test('a field can be added to an empty document', () => {
  expect(updateResume('', [{ path: ['basics', 'name'], value: 'Asha' }])).toBe('basics:\n  name: Asha\n');
});

test('any text of the reference résumé can be changed, and only its own lines change', () => {
  const text = readFileSync(new URL('../../examples/vasudev-gupta.yaml', import.meta.url), 'utf8');
  const lines = text.split('\n').length;
  const paths: (string | number)[][] = [];
  const collect = (node: SourceNode | undefined) => {
    if (node?.kind === 'scalar') paths.push([...node.path]);
    else if (node?.kind === 'list') node.items.forEach(collect);
    else for (const { value } of node?.entries ?? []) collect(value);
  };
  collect(parseSource(text, 'a.yaml').root);
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths.filter((_, index) => index % 5 === 0)) {
    const out = updateResume(text, [{ path, value: 'Changed: "yes"' }]);
    expect(news(text, out)).toHaveLength(1);
    expect(lines - out.split('\n').length).toBeLessThan(4);
  }
});

// `pnpm --filter @recto/schema soak` makes new edits each time.
test('after any edit, the text has the new data, and nothing else changes', () => {
  expect(anyEdit(60, 1)).toBe(180);
});

test.each(['a.yaml', 'a.json'])('the key __proto__ is refused at any depth, constructor is kept: %s', (path) => {
  const value = JSON.parse('{"a": [{"__proto__": {"b": 1}}]}');
  const text = path === 'a.json' ? json : yaml;
  expect(() => updateResume(text, [{ path: ['basics', 'x'], value }], { path })).toThrow('"__proto__"');
  expect(() => updateResume(text, [{ path: ['basics', '__proto__'], value: 1 }], { path })).toThrow('"__proto__"');
  const out = updateResume(text, [{ path: ['basics', 'constructor'], value: { prototype: 1 } }], { path });
  const { basics } = plainValue(parseSource(out, path).root as SourceNode) as { basics: object };
  expect(Object.entries(basics)).toContainEqual(['constructor', { prototype: 1 }]);
});

// What a soak found: seed 1975708765, path 70:0:88:86.
test.each([
  ['a.yaml', yaml],
  ['a.json', json],
])('a list with a group that contains __proto__ does not take the place of a text: %s', (path, text) => {
  const value = JSON.parse('[{"__proto__": 0}]');
  expect(() => updateResume(text, [{ path: ['basics', 'name'], value }], { path })).toThrow(
    'The key "__proto__" cannot be written: reading a document leaves it out.',
  );
});

test.each([
  ['a.yaml', yaml],
  ['a.json', json],
])('line ends of old Macs stay, alone and among others: %s', (path, text) => {
  const edit = [{ path: ['basics', 'name'], value: 'New' }];
  const wanted = updateResume(text, edit, { path });
  expect(updateResume(text.replaceAll('\n', '\r'), edit, { path })).toBe(wanted.replaceAll('\n', '\r'));
  expect(updateResume(text.replace('\n', '\r'), edit, { path })).toBe(wanted.replace('\n', '\r'));
  const added = updateResume(text.replaceAll('\n', '\r'), [{ path: ['basics', 'a'], value: ['b'] }], { path });
  expect(added).not.toContain('\n');
});
