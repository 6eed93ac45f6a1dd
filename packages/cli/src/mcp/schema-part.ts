type Schema = Record<string, unknown>;

/**
 * A part of a JSON Schema, with what it refers to in place: an assistant reads the part that it needs. Without a path,
 * the keys of a document with their descriptions.
 *
 * @param path keys with dots, through lists: `work.highlights`
 * @throws {RangeError} when there is no such key; the message lists those that there are
 */
export function schemaPart(schema: Schema, path: string | undefined): unknown {
  if (path === undefined || path === '') return overview(schema);
  let part: Schema = schema;
  for (const key of path.split('.')) {
    const keys = keysOf(part, schema);
    const next = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!next) throw new RangeError(`There is no "${key}" in ${path}. There are ${Object.keys(keys).join(', ')}.`);
    part = next;
  }
  return expanded(part, schema, 3);
}

function overview(schema: Schema): Record<string, string> {
  const keys = Object.entries(keysOf(schema, schema));
  return Object.fromEntries(keys.map(([key, part]) => [key, String(resolved(part, schema).description ?? '')]));
}

/** The keys of an object, of the entries of a list, or of either form that a value may have. */
function keysOf(part: Schema, root: Schema): Record<string, Schema> {
  const {
    properties,
    items,
    anyOf = [],
  } = resolved(part, root) as {
    properties?: Record<string, Schema>;
    items?: Schema;
    anyOf?: Schema[];
  };
  if (properties) return properties;
  if (items) return keysOf(items, root);
  return Object.assign({}, ...anyOf.map((option) => keysOf(option, root)));
}

/** What `$ref` refers to, with what stands beside it. */
function resolved(part: Schema, root: Schema): Schema {
  const { $ref, ...others } = part;
  if (typeof $ref !== 'string') return part;
  let target: unknown = root;
  for (const step of $ref.replace(/^#\/?/, '').split('/').filter(Boolean)) target = (target as Schema)?.[step];
  return { ...(target as Schema), ...others };
}

/** @param depth levels of references that are put in place; further ones stay as they are */
function expanded(part: unknown, root: Schema, depth: number): unknown {
  if (Array.isArray(part)) return part.map((one) => expanded(one, root, depth));
  if (typeof part !== 'object' || part === null) return part;
  const isReference = '$ref' in part;
  if (isReference && depth === 0) return part;
  const target = resolved(part as Schema, root);
  const next = isReference ? depth - 1 : depth;
  return Object.fromEntries(Object.entries(target).map(([key, value]) => [key, expanded(value, root, next)]));
}
