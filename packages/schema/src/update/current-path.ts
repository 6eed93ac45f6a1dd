import * as z from 'zod';
import { resumeSchema } from '../document/index.ts';
import { aliasesOf } from '../read/aliases.ts';
import { inner } from '../read/shape.ts';
import { entryOf, type Path, type SourceNode } from '../source/node.ts';

/**
 * A path with the names that the text has: `company`, where the text says `company` for `name`. With it, paths of what
 * `readResume` returns lead to their place in the text.
 */
export function currentPath(root: SourceNode | undefined, path: Path): (string | number)[] {
  const out: (string | number)[] = [];
  let node = root;
  let schema: z.ZodType | undefined = resumeSchema;
  for (const step of path) {
    const type: z.ZodType | undefined = schema && inner(schema);
    if (typeof step === 'number') {
      out.push(step);
      node = node?.kind === 'list' ? node.items[step] : undefined;
      schema = type instanceof z.ZodArray ? (type.element as z.ZodType) : undefined;
      continue;
    }
    const map = node?.kind === 'map' ? node : undefined;
    const aliases = type ? aliasesOf(type) : {};
    const alias = map?.entries.find(({ key }) => Object.hasOwn(aliases, key) && aliases[key] === step)?.key;
    const key = map && !entryOf(map, step) && alias !== undefined ? alias : step;
    out.push(key);
    node = map && entryOf(map, key)?.value;
    schema = type instanceof z.ZodObject ? (type.shape as Record<string, z.ZodType>)[step] : undefined;
  }
  return out;
}
