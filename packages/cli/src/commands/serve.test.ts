import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';

const command = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));
const YAML = { 'Content-Type': 'application/yaml' };
const ADA = 'basics: { name: Ada, image: ./secret.png }\nwork: [{ name: Works, startDate: 2020-01 }]\n';

test('answers documents, refuses the rest with the reason, and finishes at SIGTERM', async () => {
  const cwd = await folderWith({ 'secret.png': 'nobody gets this' });
  const child = spawn(
    process.execPath,
    [command, 'serve', '--port', '0', '--concurrency', '1', '--size', '0.02', '--json'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  try {
    const [line] = await once(child.stdout, 'data');
    const { url } = JSON.parse(`${line}`) as { url: string };
    const post = (path: string, body: string, headers: Record<string, string> = YAML) =>
      fetch(`${url}${path}`, { method: 'POST', body, headers });
    const refusal = async (response: Promise<Response>) => {
      const { status, headers } = await response;
      const { code, error } = (await (await response).json()) as { code: string; error: string };
      return { status, code, error, wait: headers.get('Retry-After') };
    };

    const printed = await post('/pdf?theme=swiss&paper=letter', ADA);
    expect(Object.fromEntries(printed.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'recto-pages': '1',
    });
    const pdf = await inspectPdf(new Uint8Array(await printed.arrayBuffer()));
    expect(pdf).toMatchObject({ pages: 1, size: [612, 792] });
    const report = await (await post('/check', ADA)).json();
    // The document can name no file of the machine.
    expect(JSON.stringify(report)).toContain('The picture \\"./secret.png\\" (basics.image) is left out');
    const json = { 'Content-Type': 'application/json' };
    expect(await (await post('/html', '{"basics":{"name":"Ada"}}', json)).text()).toContain('<h1');

    expect(await refusal(post('/pdf', 'basics:\n  name: [1'))).toMatchObject({ status: 422, code: 'invalid-document' });
    expect(await refusal(post('/pdf?theme=/etc/passwd', ADA))).toMatchObject({ status: 400, code: 'parameter' });
    expect(await refusal(post('/pdf?them=swiss', ADA))).toMatchObject({
      error: expect.stringContaining('There are theme,'),
    });
    expect(await refusal(post('/pdf', 'x'.repeat(30_000)))).toMatchObject({ status: 413, code: 'too-large' });
    expect(await refusal(post('/pdf', ADA, { 'Content-Type': 'text/plain' }))).toMatchObject({ status: 415 });
    expect(await refusal(fetch(`${url}/pdf`))).toMatchObject({ status: 405 });
    expect(await asHost(url, 'evil.example')).toBe(421);

    const many = await Promise.all(Array.from({ length: 8 }, () => refusalOrOk(post('/pdf', ADA))));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(many.filter(({ status }) => status === 429).every(({ wait }) => Number(wait) >= 1)).toBe(true);

    const description = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(description.paths)).toEqual([
      '/pdf',
      '/html',
      '/docx',
      '/check',
      '/health',
      '/metrics',
      '/openapi.json',
    ]);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('recto_requests_total{format="pdf",status="422"} 1');
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok', running: 0, waiting: 0 });

    const last = post('/docx', ADA);
    await expect
      .poll(async () => ((await (await fetch(`${url}/health`)).json()) as { running: number }).running)
      .toBe(1);
    child.kill('SIGTERM');
    expect((await last).status).toBe(200);
    expect(await ended).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});

const refusalOrOk = async (response: Promise<Response>) => {
  const { status, headers } = await response;
  return { status, wait: headers.get('Retry-After') };
};

/** The status for a request that names another host, as a page does whose name leads to this machine. */
function asHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/pdf`, { method: 'POST', headers: { ...YAML, host } }, (response) =>
      resolve(response.statusCode),
    );
    sent.on('error', reject).end(ADA);
  });
}
