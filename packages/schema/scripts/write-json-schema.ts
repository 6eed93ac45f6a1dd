import { writeFileSync } from 'node:fs';
import { letterJsonSchema, resumeJsonSchema } from '../src/json-schema/resume-json-schema.ts';

/** Writes `resume.schema.json` and `letter.schema.json`, which editors read to complete and explain. Part of `build`. */
for (const [name, schema] of Object.entries({ resume: resumeJsonSchema(), letter: letterJsonSchema() })) {
  writeFileSync(new URL(`../${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
