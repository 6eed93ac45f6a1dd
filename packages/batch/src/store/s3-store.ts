import { loadOptional } from '../load-optional.ts';
import type { Store } from './store.ts';

/** Media types of results, by the end of their names: a browser opens those that it knows. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  webp: 'image/webp',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Times that a request is sent again where the store is busy, with growing pauses. */
const RETRIES = 6;

/**
 * A bucket for results. Objects of S3 are there whole or not at all.
 *
 * @param place `s3://bucket/prefix`
 */
export async function s3Store(place: string, environment: NodeJS.ProcessEnv): Promise<Store> {
  const { bucket, prefix } = partsOf(place);
  const accessKeyId = needed(environment, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = needed(environment, 'AWS_SECRET_ACCESS_KEY');
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1';
  const endpoint = environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
  const { AwsClient } = await loadOptional('aws4fetch', 'a store of S3', () => import('aws4fetch'));
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(environment.AWS_SESSION_TOKEN ? { sessionToken: environment.AWS_SESSION_TOKEN } : {}),
    region,
    service: 's3',
    retries: RETRIES,
  });
  // Stores other than Amazon's have their buckets in the path.
  const base = endpoint ? `${endpoint.replace(/\/$/, '')}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
  const addressOf = (path: string) => `${base}/${[...prefix, ...path.split('/')].map(encodeSegment).join('/')}`;

  async function send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const response = await client.fetch(addressOf(path), { ...init, method });
    if (response.ok || response.status === 404) return response;
    const reason = /<Message>([^<]*)<\/Message>/.exec(await response.text())?.[1] ?? response.statusText;
    throw new Error(`${place} answers ${response.status} to ${method} ${path}: ${reason}`);
  }
  return {
    place,
    async put(path, content) {
      const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const body = typeof content === 'string' ? content : new Uint8Array(content);
      const { status } = await send('PUT', path, { body, headers: { 'content-type': type } });
      if (status === 404) throw new Error(`${place} has no such bucket.`);
    },
    async get(path) {
      const response = await send('GET', path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.ok ? bytes : undefined;
    },
    async size(path) {
      const response = await send('HEAD', path);
      return response.ok ? Number(response.headers.get('content-length')) : undefined;
    },
    async remove(path) {
      await send('DELETE', path);
    },
  };
}

function partsOf(place: string): { bucket: string; prefix: string[] } {
  const [bucket = '', ...prefix] = place.slice('s3://'.length).split('/');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new RangeError(`${place} names no bucket: give s3://bucket/prefix.`);
  }
  return { bucket, prefix: prefix.filter((step) => step !== '') };
}

function needed(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new RangeError(`A store of S3 needs ${name} in the environment.`);
}

/** As the signature of S3 wants it: RFC 3986, with the marks that `encodeURIComponent` leaves. */
const encodeSegment = (segment: string) =>
  encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
