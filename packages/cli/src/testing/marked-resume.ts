import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resumeSchema } from '@recto/schema';

/** What can be asked of a node of the schema. Zod's own types would be another dependency. */
interface Definition {
  type: string;
  innerType?: Node;
  element?: Node;
  shape?: Record<string, Node>;
  options?: readonly Node[];
  entries?: Record<string, string>;
  values?: readonly string[];
  valueType?: Node;
}
interface Node {
  def: Definition;
  meta(): { examples?: readonly unknown[] } | undefined;
}

/** A document with a word of its own in every field, and where each word stands. */
export interface MarkedResume {
  document: Record<string, unknown>;
  /** Path of the field by the word in it. `~key` is a key the group does not know, `private` an entry tagged so. */
  paths: ReadonlyMap<string, string>;
  /** A new word that stands at a path. */
  mark(path: string): string;
}

/** Other names of fields that the reader knows, with the field each stands for, as its source lists them. */
export function aliases(): [alias: string, field: string][] {
  const file = fileURLToPath(new URL('../../../schema/src/read/aliases.ts', import.meta.url));
  return [...readFileSync(file, 'utf8').matchAll(/\b(\w+): '(\w+)'/g)].map(([, alias = '', field = '']) => [
    alias,
    field,
  ]);
}

/**
 * Fills every field that the schema knows with a word of its own, so that a new field joins by itself. Every group has
 * an unknown key, and the first of its kind all other names of fields besides; every list of tagged entries has one more, tagged `private`.
 */
export function markedResume(): MarkedResume {
  const paths = new Map<string, string>();
  const filled = new Set<object>();
  const others = [...new Set(['x-note', ...aliases().map(([alias]) => alias)])];

  function mark(path: string): string {
    // No letters that join to a ligature, and none that a hyphen could part.
    const digits = String(paths.size).padStart(4, '0');
    const word = `qx${digits.replaceAll(/\d/g, (digit) => 'bcdghjkmnp'.charAt(Number(digit)))}w`;
    paths.set(word, path);
    return word;
  }

  function text(example: unknown, path: string): string {
    if (/^[12]\d{3}(-\d\d)?$/.test(String(example))) return '2001-02';
    const word = mark(path);
    if (/^https?:/.test(String(example))) return `https://example.com/${word}`;
    if (/^\.\//.test(String(example))) return `./${word}.png`;
    if (/^[^@\s]+@/.test(String(example))) return `${word}@example.com`;
    return /^\+\d/.test(String(example)) ? `+91 90000 00000 ${word}` : word;
  }

  function group(shape: Record<string, Node>, path: string): Record<string, unknown> {
    const fields = Object.entries(shape).map(([key, field]) => [key, fill(field, path ? `${path}.${key}` : key)]);
    const keys = filled.has(shape) ? ['x-note'] : others;
    filled.add(shape);
    const unknown = keys
      .filter((key) => !Object.hasOwn(shape, key))
      .map((key) => [key, path === '' && key !== 'x-note' ? undefined : mark(`${path}~${key}`)]);
    return Object.fromEntries([...fields, ...unknown].filter(([, value]) => value !== undefined));
  }

  function fill(node: Node, path: string): unknown {
    const { def } = node;
    switch (def.type) {
      case 'optional':
        return fill(def.innerType as Node, path);
      case 'object':
        return group(def.shape ?? {}, path);
      case 'array':
        return entries(def.element as Node, path);
      case 'union': {
        const option = (type: string) => def.options?.find((one) => one.def.type === type);
        return fill(option('object') ?? option('record') ?? option('string') ?? (def.options?.[0] as Node), path);
      }
      case 'string':
        return text(node.meta()?.examples?.[0], path);
      case 'number':
        return 7;
      case 'boolean':
        return true;
      case 'enum':
        return Object.keys(def.entries ?? {}).at(-1);
      case 'literal':
        return def.values?.[0];
      case 'record':
        return { any: fill(def.valueType as Node, `${path}.any`) };
      case 'unknown':
        return mark(path);
      default:
        throw new Error(`Recto: nothing is known to put into ${def.type} at ${path}.`);
    }
  }

  function entries(element: Node, path: string): unknown[] {
    const kinds = element.def.type === 'union' ? (element.def.options ?? []) : [element];
    return kinds.flatMap((kind, index) => {
      const name = String(kind.def.shape?.kind?.def.values?.[0] ?? (kinds.length > 1 ? index : ''));
      const entry = fill(kind, `${path}[${name}]`);
      if (!kind.def.shape?.tags) return [entry];
      return [entry, { ...(fill(kind, `${path}[${name}]private`) as object), tags: ['Private '] }];
    });
  }

  return { document: fill(resumeSchema as unknown as Node, '') as Record<string, unknown>, paths, mark };
}
