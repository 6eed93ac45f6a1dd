import { themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { recto } from '../testing/recto.ts';

test('lists every theme with its purpose', async () => {
  const { code, stderr } = await recto(['themes']);
  expect(code).toBe(0);
  for (const { name, description } of Object.values(themes)) {
    expect(stderr).toMatch(new RegExp(`^${name} +`, 'm'));
    expect(stderr).toContain(description);
  }
  expect(stderr).toContain('--variant black, link, maroon, pine, libertinus, crimson\n');
});

test('and its fonts for programs', async () => {
  const { stdout } = await recto(['themes', '--json']);
  const listed = JSON.parse(stdout) as { name: string; fonts: string[] }[];
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(themes));
  for (const { fonts } of listed) expect(fonts.length).toBeGreaterThan(0);
});
