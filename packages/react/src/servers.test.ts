import { describe, expect, it } from 'vitest';
import { withoutPreloads } from './testing/markup.ts';
import { file, printed } from './testing/printed.ts';

interface Rendered {
  version: string;
  html: Record<string, string>;
}

const [on18, on19, flight]: [Rendered, Rendered, Record<string, string>] = await Promise.all([
  printed('--import', file('react-18'), file('to-html')),
  printed(file('to-html')),
  printed('--conditions', 'react-server', file('to-flight')),
]);

it('renders with both supported versions of React', () => {
  expect(on18.version).toMatch(/^18\./);
  expect(on19.version).toMatch(/^19\./);
});

const parts = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part).sort();

describe.each(Object.keys(on19.html))('%s', (name) => {
  const html = on19.html[name] ?? '';

  it('is the same on React 18', () => {
    expect(html).not.toBe('');
    expect(on18.html[name]).toBe(withoutPreloads(html));
  });

  it('is rendered completely by React Server Components, and loads nothing in the browser', () => {
    const sent = flight[name] ?? '';
    // A row that begins with `I` is a module for the client, one with `E` is an error.
    expect(sent).not.toMatch(/^[0-9a-f]*:[IE]/m);
    expect(parts(sent, /"data-part":"([^"]+)"/g)).toEqual(parts(html, /(?<!\[)data-part="([^"]+)"/g));
  });
});
