import { expect, test } from 'vitest';
import { linesAround } from '../src/demo/lines-around.ts';
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

test('the lines of a demonstration are those that the text goes over', () => {
  const yaml = 'a: 1\nlist:\n  - "One **strong\n    word** here"\n  - Two\n';
  const lit = linesAround(yaml, 'One **strong word** here', 4).filter((line) => line.lit);
  expect(lit.map(({ number, strong }) => [number, strong])).toEqual([
    [3, false],
    [4, true],
  ]);
});
