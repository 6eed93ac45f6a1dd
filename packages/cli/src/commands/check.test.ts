import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';

const sound = `basics:
  name: Ada Example
  label: Analyst
  email: ada@example.com
  phone: "+44 20 7946 0000"
work:
  - position: Analyst
    name: Engine Works
    startDate: "2021-06"
    highlights: [Wrote the first program for a general machine.]
`;
const faulty = `${sound}  - position: Clerk
    name: Counting House
    url: http://localhost/works
    startDate: "2018"
    endDate: "2020"
    summary: Call me at +44 20 7946 0001.
projects:
  - name: Tables
    url: http://bit.ly/tables
meta:
  recto: { pages: 3 }
`;
/** A theme in grey on white. */
const pale = `
import { classic, defineTheme } from '@recto/themes';
export const pale = defineTheme({ name: 'pale', extends: classic, tokens: { color: { muted: '#bbbbbb' } } });
`;

interface Found {
  check: string;
  severity: string;
  rule: string;
  location: { page?: number; path?: unknown[]; range?: { start: { line: number } } };
}

const check = async (args: string[], files: Record<string, string>) => {
  const cwd = await folderWith(files);
  const { code, stdout, stderr } = await recto(['check', ...args], { cwd });
  return { code, stdout, stderr };
};
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

test('says of a sound document what is fine', async () => {
  const { code, stderr } = await check(['--paper', 'letter'], { 'resume.yaml': sound });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^resume\.yaml: 1 page of Letter, \d+ % full/);
  expect(stderr).toContain('Public pages show your e-mail address. (privacy/shown-in-public)');
  expect(stderr).toContain(
    'Nothing to say about document, links, contrast, fit, breaks, typography, parsing, fonts, and accessibility.',
  );
});

test('finds the rows of a table of degrees in their order', async () => {
  const rows = ['Mathematics', 'Physics'].map(
    (area) =>
      `  - { studyType: BSc, area: ${area}, institution: College of ${area}, startDate: 2014, endDate: 2018 }\n`,
  );
  const files = { 'resume.yaml': `${sound}education:\n${rows.join('')}` };
  const { code, stdout } = await check(['--theme', 'placement', '--json'], files);
  const [{ checks, findings }] = JSON.parse(stdout).files as [{ checks: string[]; findings: Found[] }];
  expect({ code, parsing: findings.filter(({ check: of }) => of === 'parsing') }).toEqual({ code: 0, parsing: [] });
  expect(checks).toContain('parsing');
});

test('says once that a program may mix the lines of two columns', async () => {
  const skills = 'skills: [{ name: Design, keywords: [Type, Research] }, { name: Code, keywords: [CSS, SVG] }]\n';
  const { code, stdout } = await check(['--theme', 'sidebar-dark', '--json'], { 'resume.yaml': `${sound}${skills}` });
  const [{ findings }] = JSON.parse(stdout).files as [{ findings: Found[] }];
  const parsing = findings.filter(({ check: of }) => of === 'parsing');
  expect({ code, parsing }).toEqual({
    code: 0,
    parsing: [expect.objectContaining({ rule: 'columns', severity: 'info' })],
  });
});

test('finds in every file what is wrong, with its place', async () => {
  const files = { 'a.yaml': faulty, 'b.yaml': 'basics: [\n' };
  const { code, stdout, stderr } = await check(['a.yaml', 'b.yaml', '--json'], files);
  const { passed, files: reports } = JSON.parse(stdout) as {
    passed: boolean;
    files: { file: string; checks: string[]; findings: Found[] }[];
  };
  expect({ code, passed, stderr }).toEqual({ code: 1, passed: false, stderr: '' });
  const [a, b] = reports;
  const found = (a?.findings ?? []).map(({ check: of, severity, rule, location: { range } }) => [
    `${of}/${rule}`,
    severity,
    range?.start.line,
  ]);
  expect(found).toContainEqual(['links/local-host', 'error', lineOf(faulty, 'http://localhost')]);
  expect(found).toContainEqual(['links/shortened', 'warning', lineOf(faulty, 'http://bit.ly')]);
  expect(found).toContainEqual(['privacy/in-text', 'warning', lineOf(faulty, 'Call me')]);
  expect(found).toContainEqual(['fit/fewer-pages', 'warning', undefined]);
  expect(b?.checks).toEqual(['document']);
  expect(b?.findings.some(({ severity }) => severity === 'error')).toBe(true);
});

test('writes SARIF that hosts of code can show', async () => {
  const { code, stdout } = await check(['my cv.yaml', '--sarif', '--theme', './pale.ts'], {
    'my cv.yaml': sound.replace('https', 'http'),
    'pale.ts': pale,
  });
  expect(code).toBe(1);
  const { version, $schema, runs } = JSON.parse(stdout) as Log;
  expect(version).toBe('2.1.0');
  expect($schema).toMatch(/^https:.*sarif-schema-2\.1\.0\.json$/);
  expect(runs).toHaveLength(1);
  const { tool, results = [] } = runs[0] as Log['runs'][number];
  const rules = tool.driver.rules ?? [];
  expect(tool.driver.name).toBe('recto');
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual(['contrast/contrast', 'error']);
  for (const { ruleId, ruleIndex = -1, level, message, locations, partialFingerprints } of results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).toMatch(/\.\)?$/);
    expect(Object.values(partialFingerprints ?? {})).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
    expect(['my%20cv.yaml', 'pale.ts']).toContain(artifactLocation?.uri);
    expect(region?.startLine).toBeGreaterThan(0);
    if (region?.endLine === region?.startLine && region?.endColumn !== undefined) {
      expect(region.endColumn).toBeGreaterThan(region.startColumn as number);
    }
  }
});

test.each<[string, string[], string]>([
  ['JSON and SARIF at once', ['resume.yaml', '--json', '--sarif'], 'stdout is either JSON or SARIF'],
  ['nothing in an empty folder', [], 'There is no resume.yaml in this folder.'],
])('ends with 2 when asked for %s', async (_, args, message) => {
  const { code, stdout, stderr } = await check(args, {});
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`).toContain(message);
});
