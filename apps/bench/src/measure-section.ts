// The process that measures one section for bench.ts, which sends the extent and gets the tables.

import { once } from 'node:events';
import type { Extent, Section } from './table.ts';

const [, , name] = process.argv;
const [extent] = (await once(process, 'message')) as [Extent];
const section = Object.values(await import(`./sections/${name}.ts`))[0] as Section;
process.stderr.write(`${section.title} …\n`);
try {
  const tables = await section.measure(extent);
  await new Promise((resolve) => process.send?.(tables, resolve));
  process.exit();
} catch (error) {
  console.error(`${section.title} could not be measured:`, error);
  process.exit(1);
}
