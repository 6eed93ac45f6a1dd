import { type ResumeDocument, resumeSchema } from '@recto/schema';

/** The parts of a Zod type that are used here. The types of Zod would be another dependency. */
interface Definition {
  type: string;
  innerType?: Node;
  element?: Node;
  shape?: Record<string, Node>;
  options?: readonly Node[];
  entries?: Record<string, string>;
  values?: readonly string[];
}
interface Node {
  def: Definition;
  meta(): { examples?: readonly unknown[] } | undefined;
}

export interface Sentinel {
  /** Its path in the schema: `work[].positions[].startDate`. A list of two kinds has `[0]` and `[1]`. */
  path: string;
  value: string | number;
}

const nothing = Symbol('left out');

/** A résumé with a different value in every field of the schema, and the list of these values. */
export function sentinelResume(leaveOut: readonly string[] = []): { resume: ResumeDocument; sentinels: Sentinel[] } {
  const sentinels: Sentinel[] = [];

  /** Different from all others, and of the same type as the example in the schema. */
  function text(example: unknown, path: string): string {
    const number = sentinels.length + 1;
    const word = `${path.replace(/\W+/g, ' ').trim().replaceAll(' ', '-')}-${number}x`;
    if (/^[12]\d{3}(-\d\d)?$/.test(String(example))) {
      return `${1900 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    }
    if (/^https?:/.test(String(example))) return `https://example.com/${word}`;
    if (/^\.\//.test(String(example))) return `./${word}.png`;
    if (/^[^@\s]+@/.test(String(example))) return `${word}@example.com`;
    if (/^\+\d/.test(String(example))) return `+91 90000 ${String(number).padStart(5, '0')}`;
    return word;
  }

  function mark<Value extends string | number>(path: string, value: Value): Value {
    sentinels.push({ path, value });
    return value;
  }

  function fill(node: Node, path: string): unknown {
    if (leaveOut.includes(path)) return nothing;
    const { def } = node;
    switch (def.type) {
      case 'optional':
        return fill(def.innerType as Node, path);
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape ?? {})
            .map(([key, field]) => [key, fill(field, path ? `${path}.${key}` : key)])
            .filter(([, value]) => value !== nothing),
        );
      case 'array': {
        const { element } = def as { element: Node };
        const kinds = element.def.type === 'union' ? (element.def.options ?? []) : [element];
        return kinds
          .map((kind, index) => fill(kind, `${path}[${kinds.length > 1 ? kindName(kind, index) : ''}]`))
          .filter((value) => value !== nothing);
      }
      case 'union':
        // The option with the most fields.
        return fill(def.options?.find((option) => option.def.type === 'object') ?? (def.options?.[0] as Node), path);
      case 'string':
        return mark(path, text(node.meta()?.examples?.[0], path));
      case 'number':
        // Three digits: no thousands to separate.
        return mark(path, 500 + sentinels.length);
      case 'enum':
        return Object.keys(def.entries ?? {})[0];
      case 'literal':
        return def.values?.[0];
      case 'record':
        return {};
      default:
        throw new Error(`Recto: no sentinel is known for ${def.type} at ${path}.`);
    }
  }

  /** Custom sections are named by their kind, others by their place. */
  const kindName = ({ def }: Node, index: number) => String(def.shape?.kind?.def.values?.[0] ?? index);

  return { resume: fill(resumeSchema as unknown as Node, '') as ResumeDocument, sentinels };
}
