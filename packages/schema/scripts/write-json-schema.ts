import { writeFileSync } from 'node:fs';
import { resumeJsonSchema } from '../src/json-schema/resume-json-schema.ts';

/** Writes `resume.schema.json`, which editors read to complete and explain. Part of `build`. */
const target = new URL('../resume.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(resumeJsonSchema(), null, 2)}\n`);
