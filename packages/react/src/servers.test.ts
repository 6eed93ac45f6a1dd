import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withoutPreloads } from './testing/markup.ts';

const run = promisify(execFile);
const file = (name: string) => fileURLToPath(new URL(`testing/servers/${name}.ts`, import.meta.url));

/** What a Node of its own prints, given the built package. Anything on its standard error is a failure. */
async function printed(...command: string[]) {
  const { stdout, stderr } = await run(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

interface Rendered {
  version: string;
  html: Record<string, string>;
}

const [on18, on19, flight]: [Rendered, Rendered, Record<string, string>] = await Promise.all([
  printed('--import', file('react-18'), file('to-html')),
  printed(file('to-html')),
  printed('--conditions', 'react-server', file('to-flight')),
]);

it('tries the two versions of React that it promises', () => {
  expect(on18.version).toMatch(/^18\./);
  expect(on19.version).toMatch(/^19\./);
});

const parts = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part).sort();

describe.each(Object.keys(on19.html))('%s', (name) => {
  const html = on19.html[name] ?? '';

  it('comes out the same on React 18', () => {
    expect(html).not.toBe('');
    expect(on18.html[name]).toBe(withoutPreloads(html));
  });

  it('is sent whole by a server of React Server Components, and has nothing loaded in the browser', () => {
    const sent = flight[name] ?? '';
    // A row that begins with `I` names a module of the client, one with `E` an error.
    expect(sent).not.toMatch(/^[0-9a-f]*:[IE]/m);
    expect(parts(sent, /"data-part":"([^"]+)"/g)).toEqual(parts(html, /data-part="([^"]+)"/g));
  });
});
