import { describe, expect, it } from 'vitest';
import { WITHOUT_ELEMENT } from './testing/examples.ts';
import { tags } from './testing/markup.ts';
import { file, printed } from './testing/printed.ts';

interface Held {
  version: string;
  refs: Record<string, { tag?: string; part?: string | null; after: unknown }>;
}

const [{ html }, ...clients]: [{ html: Record<string, string> }, Held, Held] = await Promise.all([
  printed(file('to-html')),
  printed('--import', file('react-18'), file('to-refs')),
  printed(file('to-refs')),
]);

const versions = clients.map(({ version, refs }) => [`React ${version.split('.')[0]}`, refs] as const);

it('mounts on both supported versions of React', () => {
  expect(versions.map(([name]) => name)).toEqual(['React 18', 'React 19']);
});

/** The element of a component, as the server writes it, without the document around a sheet. */
function own(name: string) {
  const sent = tags(html[name] ?? '').filter((tag) => !/^<link rel="preload"/.test(tag));
  const tag = (name === 'Document' ? sent.find((tag) => tag.includes('data-part')) : sent[0]) ?? '';
  return { tag: /^<([a-z0-9]+)/.exec(tag)?.[1], part: / data-part="([^"]+)"/.exec(tag)?.[1] ?? null };
}

describe.each(versions)('a ref in %s', (_version, refs) => {
  it.each(Object.keys(refs).filter((name) => !(name in WITHOUT_ELEMENT)))('of <%s> contains its element', (name) => {
    expect(refs[name]).toEqual({ ...own(name), after: null });
  });
});
