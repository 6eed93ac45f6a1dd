import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesAround } from '../src/demo/lines-around.ts';
import { figuresOf } from '../src/proof/figures.ts';
import { connectionsIn } from '../src/proof/network-log.ts';

const head =
  '{"constants":{"logEventTypes":{"TCP_CONNECT":3,"HOST_RESOLVER_MANAGER_REQUEST":4,"CORS_REQUEST":5}},"events": [';

test('what leaves the machine is counted in the log of the browser, though the log has no end', () => {
  const log = [head, '{"type":5,"phase":0},', '{"type":3,"phase":1},', '{"type":4,"phase":1},', '{"type":5,"pha'].join(
    '\n',
  );
  expect(connectionsIn(log)).toEqual({ events: 3, connections: 2 });
  expect(() => connectionsIn('{}')).toThrow('no network log');
});

test('the strip says what was lost, and that another script cannot be read', () => {
  const proof = {
    fields: { checked: 10, lost: 2, unreadable: ['one'] },
    accessibility: 1,
    pages: { asked: 2, printed: 3, fill: 0.5 },
    network: { connections: 4, events: 9 },
    bytes: 2048,
    time: { milliseconds: 1234, runs: 3, cores: 1 },
  };
  expect(figuresOf(proof).map(({ value, unit }) => `${value}${unit ?? ''}`)).toEqual([
    '7/10',
    '1',
    '3/2',
    '4',
    '2kB',
    '1.2s',
  ]);
  expect(figuresOf(proof)[0]?.says).toBe('fields read back from the PDF, each one named');
  const [read] = figuresOf({ ...proof, fields: { checked: 10, lost: 0, unreadable: ['one'] } });
  expect([read?.value, read?.says]).toEqual([
    '9',
    'fields read back from the PDF, each one named; one is in another script',
  ]);
});

test('the lines of a demonstration are those that the text goes over', () => {
  const yaml = 'a: 1\nlist:\n  - "One **strong\n    word** here"\n  - Two\n';
  const lit = linesAround(yaml, 'One **strong word** here', 4).filter((line) => line.lit);
  expect(lit.map(({ number, strong }) => [number, strong])).toEqual([
    [3, false],
    [4, true],
  ]);
});

test('no page begins an address at the root of its host: the site works under any path', async () => {
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:astro|css|tsx)$/.test(file));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text, file).not.toMatch(/(?:href|src|srcSet|action)=(?:\{[`'"])?["']?\/|url\(["']?\//);
  }
});
