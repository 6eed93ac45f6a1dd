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

/** What stays outside: React is there already, and the document's package is shared by all sections. */
const SHARED = ['react', '@recto/schema', '@recto/themes'];

it('costs under 3 kB on the wire to import one section', async () => {
  const sizes: [string, number][] = [];
  for (const section of SECTIONS) sizes.push([section, await bundledSize(section, SHARED)]);
  console.info(`Gzipped: ${sizes.map(([section, size]) => `${section} ${size}`).join(', ')} bytes.`);
  expect(sizes.filter(([, size]) => size >= 3000)).toEqual([]);
});

// The schema's labels are those of every locale; they weigh more than all sections together.
it('costs under 40 kB with the schema, and under 50 kB for everything', async () => {
  const alone = await bundledSize('Awards', ['react']);
  const whole = await bundledSize('Resume', ['react']);
  console.info(`Gzipped with @recto/schema and @recto/themes: Awards ${alone}, Resume ${whole} bytes.`);
  expect(alone).toBeLessThan(40_000);
  expect(whole).toBeLessThan(50_000);
});
