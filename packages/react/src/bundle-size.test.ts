import { expect, it } from 'vitest';
import { bundledSize } from './testing/bundled-size.ts';

const SECTIONS = [
  'Awards',
  'Certificates',
  'Coursework',
  'Education',
  'Experience',
  'Header',
  'Interests',
  'Languages',
  'Projects',
  'Publications',
  'References',
  'Skills',
  'Summary',
  'Volunteering',
];

/** Packages that are not counted: pages have React already, and all sections share the schema. */
const SHARED = ['react', '@recto/schema', '@recto/themes'];

it('is under 3 kB for one section, compressed', async () => {
  const sizes: [string, number][] = [];
  for (const section of SECTIONS) sizes.push([section, await bundledSize(section, SHARED)]);
  console.info(`Gzipped: ${sizes.map(([section, size]) => `${section} ${size}`).join(', ')} bytes.`);
  expect(sizes.filter(([, size]) => size >= 3000)).toEqual([]);
});

it('is under 21 kB for <Experience> with all that it needs from the schema, and under 45 kB for everything', async () => {
  const alone = await bundledSize('Experience', ['react']);
  const whole = await bundledSize('Resume', ['react']);
  console.info(`Gzipped with @recto/schema and @recto/themes: Experience ${alone}, Resume ${whole} bytes.`);
  expect(alone).toBeLessThan(21_000);
  // <Resume> knows the layouts of twelve themes by name, not their tokens, and hides for each audience what it must not see.
  expect(whole).toBeLessThan(45_000);
});
