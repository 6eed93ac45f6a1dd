import { type SectionKey, sectionKeys } from '@recto/schema';

/** A section of a composition. */
export interface ComposedSection {
  key: SectionKey;
  shown: boolean;
  layout?: string;
  /** A heading of one's own. */
  title?: string;
}

/** All that the playground shows. */
export interface Composition {
  /** The document, in YAML or JSON. */
  text: string;
  /** A theme, and a variant of it: "classic maroon". */
  theme: string;
  paper: string;
  /** `everyone` removes nothing. */
  audience: string;
  /** Pages to fit to; 0 leaves the text as it flows. */
  pages: number;
  sections: ComposedSection[];
}

/** The sections of a document in their usual order, all shown. */
export const allSections = (): ComposedSection[] => sectionKeys.map((key) => ({ key, shown: true }));

/** A list with one item a place further up or down. */
export function moved<Item>(items: readonly Item[], from: number, by: 1 | -1): Item[] {
  const to = from + by;
  const result = [...items];
  const [one, other] = [result[from], result[to]];
  if (one === undefined || other === undefined) return result;
  result[from] = other;
  result[to] = one;
  return result;
}

async function throughStream(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const response = new Response(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array>));
  return new Uint8Array(await response.arrayBuffer());
}

/** A composition as text for a link. It contains the document itself: whoever has the link can read all of it. */
export async function encode(composition: Composition): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(composition));
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'));
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The composition of a link; undefined where the link is of something else. */
export async function decode(text: string): Promise<Composition | undefined> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const unpacked = await throughStream(bytes, new DecompressionStream('deflate-raw'));
    return asComposition(JSON.parse(new TextDecoder().decode(unpacked)));
  } catch {
    return undefined;
  }
}

const known = new Set<string>(sectionKeys);

/** What a link says, as far as it can be a composition: anybody can write a link. */
function asComposition(value: unknown): Composition | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, theme, paper, audience, pages, sections } = value as Record<string, unknown>;
  if (typeof text !== 'string' || typeof theme !== 'string' || !Array.isArray(sections)) return undefined;
  return {
    text,
    theme,
    paper: String(paper),
    audience: String(audience),
    pages: Math.min(Math.max(Math.trunc(Number(pages)) || 0, 0), 9),
    sections: sections.flatMap((section) => asSection(section) ?? []),
  };
}

function asSection(value: Record<string, unknown> | null): ComposedSection | undefined {
  const { key, shown, layout, title } = value ?? {};
  if (typeof key !== 'string' || !known.has(key)) return undefined;
  return {
    key: key as SectionKey,
    shown: shown !== false,
    ...(typeof layout === 'string' && { layout }),
    ...(typeof title === 'string' && { title }),
  };
}
