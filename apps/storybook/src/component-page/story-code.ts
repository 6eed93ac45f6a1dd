/** JavaScript of a value as a person writes it: `{ value: 9.1 }`. Elements and functions have no such text. */
export function valueCode(value: unknown, indent = ''): string {
  if (typeof value === 'string') return stringCode(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => valueCode(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${/^[\w$]+$/.test(key) ? key : stringCode(key)}: ${valueCode(item, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  if (items.length === 0) return isList ? '[]' : '{}';
  const line = `${open}${items.join(', ')}${close}`;
  if (line.length + indent.length <= LINE && !line.includes('\n')) return line;
  return `${open.trim()}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close.trim()}`;
}

/** The width of a line of code, in characters. */
const LINE = 88;

const stringCode = (text: string) => {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
};

/** Whether a value can be written as code: no elements, no functions. */
function isData(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  if (value === null || typeof value !== 'object') return true;
  return !('$$typeof' in value) && Object.values(value).every(isData);
}

/** JSX of a component with props, each on a line of its own where they are long. */
export function elementCode(name: string, props: Readonly<Record<string, unknown>>): string {
  const attributes = Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => attributeCode(key, value));
  const line = `<${[name, ...attributes].join(' ')} />`;
  if (line.length <= LINE && !line.includes('\n')) return line;
  return `<${name}\n${attributes.map((attribute) => `  ${attribute}\n`).join('')}/>`;
}

function attributeCode(key: string, value: unknown): string {
  if (value === true) return key;
  if (typeof value === 'string' && !/["\n\\]/.test(value)) return `${key}="${value}"`;
  return `${key}={${valueCode(value, '  ')}}`;
}

/**
 * What to paste for a story: the component with its args, or the source of the story where it renders more than that.
 *
 * @param source of the story, as Storybook keeps it
 */
export function storyCode(name: string, args: Readonly<Record<string, unknown>>, source: string | undefined): string {
  const isOwn = source !== undefined && /\brender:|children:/.test(source);
  if (isOwn || !Object.values(args).every(isData)) return source ?? `<${name} />`;
  return `import { ${name} } from '@recto/react';\n\n${elementCode(name, args)};`;
}
