import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { createService } from './create-service.ts';
import { serve } from './serve.ts';
import { ServiceRefusal } from './service-request.ts';

interface Described {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

const YAML = { 'Content-Type': 'application/yaml' };

/** A service that answers with what it is sent; what it is sent `hold` for, when it is told to. */
function echo() {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const failures: unknown[] = [];
  const service = createService({
    version: '1.0.0',
    onFailure: (error) => failures.push(error),
    routes: [{ format: 'txt', summary: 'The text', type: 'text/plain' }],
    parameters: [],
    documentSchema: { type: 'object' },
    concurrency: 1,
    waiting: 1,
    size: 1000,
    hosts: ['127.0.0.1'],
    async make({ body }) {
      const text = new TextDecoder().decode(body);
      if (text === 'hold') await held;
      if (text === 'wrong') throw new ServiceRefusal(422, 'invalid-document', 'It is wrong.', { diagnostics: [] });
      if (text === 'broken') throw new Error('secret of the machine');
      return { type: 'text/plain', body };
    },
  });
  return { service, release, failures };
}

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://127.0.0.1${path}`, { ...init, headers: { host: '127.0.0.1', ...init.headers } });

test('answers each route that it describes, by its methods and no other', async () => {
  const { service } = echo();
  const { paths } = (await (await service.fetch(request('/openapi.json'))).json()) as Described;
  expect(Object.keys(paths)).toEqual(['/txt', '/health', '/metrics', '/openapi.json']);
  for (const [path, methods] of Object.entries(paths)) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
      const described = methods[method.toLowerCase()];
      const body = method === 'GET' ? {} : { body: 'a' };
      const answer = await service.fetch(request(path, { method, headers: YAML, ...body }));
      expect({ path, method, status: answer.status }).toEqual({ path, method, status: described ? 200 : 405 });
      if (!described) expect(await answer.json()).toMatchObject({ code: 'method', error: expect.any(String) });
    }
  }
  expect((await service.fetch(request('/health', { method: 'HEAD' }))).status).toBe(200);
  const head = await service.fetch(request('/txt', { method: 'HEAD' }));
  expect([head.status, head.headers.get('Allow')]).toEqual([405, 'POST']);
  expect(await (await service.fetch(request('/else'))).json()).toMatchObject({
    code: 'no-route',
    error: 'There is no /else here. GET /openapi.json says what there is.',
  });
});

test('says in each refusal why, with a status that it describes', async () => {
  const { service, release, failures } = echo();
  const post = (body: string, headers: Record<string, string> = YAML) =>
    service.fetch(request('/txt', { method: 'POST', body, headers }));
  const first = post('hold');
  const second = post('hold');
  const busy = await post('a');
  expect(busy.headers.get('Retry-After')).toBe('1');
  release();
  await Promise.all([first, second]);
  const answers = [
    busy,
    await post('wrong'),
    await post('broken'),
    await post('x'.repeat(1001)),
    await post('a', { 'Content-Type': 'text/html' }),
    await post('a', { ...YAML, host: 'evil.example' }),
  ];
  service.stop();
  answers.push(await post('a'));
  const { paths } = (await (await service.fetch(request('/openapi.json'))).json()) as Described;
  const described = paths['/txt']?.post?.responses ?? {};
  const codes: string[] = [];
  for (const answer of answers) {
    expect(described).toHaveProperty(`${answer.status}`);
    const { code, error } = (await answer.json()) as { code: string; error: string };
    expect(error).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(error).not.toContain('secret');
    codes.push(`${answer.status} ${code}`);
  }
  expect(failures).toEqual([new Error('secret of the machine')]);
  expect(codes).toEqual([
    '429 busy',
    '422 invalid-document',
    '500 internal',
    '413 too-large',
    '415 media-type',
    '421 other-host',
    '503 stopping',
  ]);
});

test('counts under the names that the README has', async () => {
  const { service } = echo();
  await service.fetch(request('/txt', { method: 'POST', body: 'a', headers: YAML }));
  const text = await (await service.fetch(request('/metrics'))).text();
  const names = [...text.matchAll(/^# TYPE (recto_\w+)/gm)].map(([, name]) => name as string);
  expect(names.length).toBe(4);
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  for (const name of names) expect(readme).toContain(`\`${name}`);
});

test('refuses what is too large or no request at all, over a real connection', async () => {
  const { service } = echo();
  const { port, stop } = await serve(service, { port: 0 });
  try {
    const large = await fetch(`http://127.0.0.1:${port}/txt`, {
      method: 'POST',
      body: 'x'.repeat(5_000_000),
      headers: YAML,
    });
    expect([large.status, ((await large.json()) as { code: string }).code]).toEqual([413, 'too-large']);
    expect(await answerTo(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"no-request"/);
    const many = await Promise.all(
      Array.from({ length: 16 }, () =>
        fetch(`http://127.0.0.1:${port}/txt`, { method: 'POST', body: 'a', headers: YAML }),
      ),
    );
    for (const { status } of many) expect([200, 429]).toContain(status);
  } finally {
    await stop(1000);
  }
});

test('refuses a request that does not end', async () => {
  const { service } = echo();
  // On a busy machine every request may be too slow for this limit, so that no other is sent here.
  const { port, stop } = await serve(service, { port: 0, requestTimeout: 300 });
  try {
    const slow =
      'POST /txt HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/yaml\r\nContent-Length: 9\r\n\r\nslow';
    expect(await answerTo(port, slow)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"slow"/);
  } finally {
    await stop(1000);
  }
});

/** What comes back for some bytes, until the connection is closed. */
function answerTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}
