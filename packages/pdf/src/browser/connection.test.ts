import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { connect } from './connection.ts';

/** A connection to a browser that the test plays. */
function connected() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = new Promise<{ id: number; method: string }>((resolve) => {
    input.once('data', (data) => resolve(JSON.parse(String(data).replace('\0', ''))));
  });
  return { input, output, asked, connection: connect(input, output) };
}

const closed = /^Browser\.getVersion: the browser or its page has been closed\.$/;

it('puts a long answer together that comes in pieces', async () => {
  const { output, asked, connection } = connected();
  const answer = connection.browser.send('Browser.getVersion');
  const { id, method } = await asked;
  expect(method).toBe('Browser.getVersion');
  const product = 'é'.repeat(100_000);
  const bytes = Buffer.from(`${JSON.stringify({ id, result: { product } })}\0`);
  // Some pieces end within a character.
  for (let start = 0; start < bytes.length; start += 777) output.write(bytes.subarray(start, start + 777));
  expect((await answer).product).toBe(product);
});

it('rejects with what the browser answers', async () => {
  const { output, asked, connection } = connected();
  const answer = connection.browser.send('Browser.getVersion');
  output.write(`${JSON.stringify({ id: (await asked).id, error: { message: 'not now' } })}\0`);
  await expect(answer).rejects.toThrow('Browser.getVersion: not now');
});

it.each<[string, (browser: ReturnType<typeof connected>) => unknown]>([
  ['ends its pipe', ({ output }) => output.destroy()],
  ['breaks its pipe', ({ input }) => input.destroy(new Error('EPIPE'))],
  ['says what is no message', ({ output }) => output.write('Segmentation fault\0')],
])('rejects what is asked, and all that is asked later, where a browser %s', async (_, fail) => {
  const browser = connected();
  const answer = browser.connection.browser.send('Browser.getVersion');
  fail(browser);
  await expect(answer).rejects.toThrow(closed);
  await expect(browser.connection.browser.send('Browser.getVersion')).rejects.toThrow(closed);
});

it('rejects what is asked of a page that has ended, and goes on with the others', async () => {
  const { output, connection } = connected();
  const [ended, other] = [connection.session('one'), connection.session('two')];
  const answers = [ended.send('Page.enable'), other.send('Page.enable')] as const;
  const params = { sessionId: 'one' };
  output.write(
    `${JSON.stringify({ method: 'Target.detachedFromTarget', params })}\0${JSON.stringify({ id: 2, result: {} })}\0`,
  );
  await expect(answers[0]).rejects.toThrow('Page.enable: the browser or its page has been closed.');
  await expect(answers[1]).resolves.toEqual({});
});
