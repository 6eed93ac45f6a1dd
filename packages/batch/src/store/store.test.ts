import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { AwsV4Signer } from 'aws4fetch';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn, folderWith } from '../testing/folder.ts';
import { getJson, openStore } from './store.ts';

test('a folder has files whole or not at all, and nothing of processes that are gone', async () => {
  const folder = await folderWith();
  const gone = spawn(process.execPath, ['-e', '']);
  await once(gone, 'exit');
  await mkdir(join(folder, '.recto/unfinished'), { recursive: true });
  await writeFile(join(folder, `.recto/unfinished/${gone.pid}-abc`), 'half of a');
  await writeFile(join(folder, `.recto/unfinished/${process.pid}-abc`), 'being written');
  const store = await openStore(folder);
  await store.put('cse/ada.json', '{"a":1}');
  expect(await getJson(store, 'cse/ada.json')).toEqual({ a: 1 });
  expect(await store.size('cse/ada.json')).toBe(7);
  await store.remove('cse/ada.json');
  expect([await store.get('cse/ada.json'), await store.size('cse/ada.json/x')]).toEqual([undefined, undefined]);
  expect(await filesIn(folder)).toEqual([`.recto/unfinished/${process.pid}-abc`]);
});

test('a bucket gets signed requests, and says what is wrong', async () => {
  const keys = { AWS_ACCESS_KEY_ID: 'recto', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-north-1' };
  const bucket = await startBucket(keys);
  const environment = { ...keys, AWS_ENDPOINT_URL_S3: bucket.address };
  const store = await openStore('s3://placement/class of 2027/', environment);
  await store.put('cse/ada (1).pdf', Buffer.from('%PDF'));
  expect([...bucket.objects.keys()]).toEqual(['/placement/class%20of%202027/cse/ada%20%281%29.pdf']);
  expect(bucket.types).toEqual(['application/pdf']);
  expect(`${Buffer.from((await store.get('cse/ada (1).pdf')) ?? [])}`).toBe('%PDF');
  expect(await store.size('cse/ada (1).pdf')).toBe(4);
  await store.remove('cse/ada (1).pdf');
  expect(await store.size('cse/ada (1).pdf')).toBeUndefined();
  const wrong = await openStore('s3://placement', { ...environment, AWS_SECRET_ACCESS_KEY: 'other' });
  await expect(wrong.put('a.pdf', 'x')).rejects.toThrow(
    's3://placement answers 403 to PUT a.pdf: The signature is wrong.',
  );
});

test.each<[string, NodeJS.ProcessEnv, string]>([
  ['s3://placement', {}, 'needs AWS_ACCESS_KEY_ID'],
  ['s3://x', {}, 'names no bucket'],
  ['gs://placement', {}, 'give a folder, or s3://bucket/prefix'],
])('%s is refused in a sentence', async (place, environment, message) => {
  await expect(openStore(place, environment)).rejects.toThrow(message);
});

/** A store that speaks as much S3 as is needed, and checks signatures. */
async function startBucket(keys: { AWS_ACCESS_KEY_ID: string; AWS_SECRET_ACCESS_KEY: string; AWS_REGION: string }) {
  const objects = new Map<string, Buffer>();
  const types: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    const body = Buffer.concat(chunks);
    const signer = new AwsV4Signer({
      method: request.method ?? '',
      url: `http://${request.headers.host}${path}`,
      headers: { 'x-amz-content-sha256': String(request.headers['x-amz-content-sha256']) },
      datetime: String(request.headers['x-amz-date']),
      accessKeyId: keys.AWS_ACCESS_KEY_ID,
      secretAccessKey: keys.AWS_SECRET_ACCESS_KEY,
      region: keys.AWS_REGION,
      service: 's3',
    });
    const { headers } = await signer.sign();
    if (headers.get('authorization') !== request.headers.authorization) {
      return response.writeHead(403).end('<Error><Message>The signature is wrong.</Message></Error>');
    }
    if (request.method === 'PUT') {
      objects.set(path, body);
      types.push(request.headers['content-type']);
      return response.end();
    }
    const object = objects.get(path);
    if (request.method === 'DELETE') objects.delete(path);
    if (!object) return response.writeHead(404).end();
    response.writeHead(200, { 'content-length': object.length }).end(request.method === 'GET' ? object : undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, objects, types };
}
