import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMetrics } from './metrics.ts';
import { describeService, type ServiceParameter, type ServiceRoute } from './openapi.ts';
import { ServiceRefusal, type ServiceRequest, type ServiceResponse } from './service-request.ts';

/** What a service makes, and its limits. */
export interface ServiceOptions {
  /** Version of the description. */
  version: string;
  routes: readonly ServiceRoute[];
  parameters: readonly ServiceParameter[];
  /** JSON Schema of a document. */
  documentSchema: Record<string, unknown>;
  /** Makes a document. It throws a {@link ServiceRefusal} where it cannot. */
  make(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
  /** Documents that are made at once. */
  concurrency: number;
  /** Documents that may wait besides. More are refused with 429. @default 4 for each that is made */
  waiting?: number;
  /** Bytes of a document, at most. @default 2 MB */
  size?: number;
  /** Host names by which it may be asked; any, when left out. A page of a browser could ask by another one. */
  hosts?: readonly string[] | undefined;
  /** Hears what `make` throws that is no {@link ServiceRefusal}: whoever asked is told no more than that it failed. */
  onFailure?(error: unknown): void;
}

/** The answers to requests, without a server. */
export interface Service {
  fetch(request: Request): Promise<Response>;
  /** Refuses all further documents with 503. */
  stop(): void;
  /** Documents that wait or are being made. */
  readonly open: number;
}

const MEGABYTE = 1_000_000;
/** Seconds after which a refused request may come back, at least and at most. */
const [SOON, LATE] = [1, 60];

/** Answers requests for documents: as many at once as told, some more wait, and others are refused with the reason. */
export function createService(options: ServiceOptions): Service {
  const { concurrency, make, waiting: most = 4 * concurrency, size = 2 * MEGABYTE, hosts } = options;
  const metrics = createMetrics(load);
  const description = describeService(options);
  let [open, isStopping, average] = [0, false, 0.5];

  function load() {
    return { running: Math.min(open, concurrency), waiting: Math.max(0, open - concurrency) };
  }
  /** Seconds until a place is likely to be free. */
  const wait = () => Math.min(LATE, Math.max(SOON, Math.ceil((average * (open - concurrency)) / concurrency)));

  async function answer(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse> {
    if (isStopping) throw new ServiceRefusal(503, 'stopping', 'The service is being stopped.');
    if (open >= concurrency + most) {
      throw new ServiceRefusal(429, 'busy', `${open} documents are being made or wait. Come back later.`);
    }
    open += 1;
    const start = performance.now();
    try {
      return await make(request, signal);
    } finally {
      open -= 1;
      average += ((performance.now() - start) / 1000 - average) / 10;
    }
  }

  const app = new Hono();
  app.use(async (context, next) => {
    const host = context.req.header('host')?.replace(/:\d+$/, '');
    if (hosts && !hosts.includes(host ?? '')) {
      throw new ServiceRefusal(
        421,
        'other-host',
        'The service answers only to names of this machine, such as 127.0.0.1.',
      );
    }
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
  });
  const limit = bodyLimit({
    maxSize: size,
    onError: () => {
      throw new ServiceRefusal(413, 'too-large', `A document has at most ${size / MEGABYTE} MB.`);
    },
  });
  for (const { format } of options.routes) {
    app.post(`/${format}`, async (context, next) => {
      const start = performance.now();
      await next();
      metrics.count(format, context.res.status, (performance.now() - start) / 1000);
    });
    app.post(`/${format}`, limit, async (context) => {
      const isJson = kindOf(context.req.header('content-type'));
      const body = new Uint8Array(await context.req.arrayBuffer());
      const query = new URL(context.req.url).searchParams;
      const made = await answer({ format, body, isJson, query }, context.req.raw.signal);
      const content = typeof made.body === 'string' ? made.body : new Uint8Array(made.body);
      return context.body(content, 200, { 'Content-Type': made.type, ...made.headers });
    });
    onlyBy('POST', `/${format}`, 'A document is sent with POST.');
  }
  app.get('/health', (context) =>
    context.json({ status: isStopping ? 'stopping' : 'ok', ...load() }, isStopping ? 503 : 200),
  );
  app.get('/metrics', async (context) => context.body(await metrics.text(), 200, { 'Content-Type': metrics.type }));
  app.get('/openapi.json', (context) => context.json(description));
  for (const path of ['/health', '/metrics', '/openapi.json']) onlyBy('GET', path, `${path} is asked for with GET.`);
  app.notFound((context) =>
    refuse(
      new ServiceRefusal(
        404,
        'no-route',
        `There is no ${context.req.path} here. GET /openapi.json says what there is.`,
      ),
    ),
  );
  app.onError((error) => {
    if (error instanceof ServiceRefusal) return refuse(error);
    options.onFailure?.(error);
    return refuse(
      new ServiceRefusal(500, 'internal', 'The service failed. What it says on its own machine has the reason.'),
    );
  });

  /** The rest of the methods of a path, after those that it answers. */
  function onlyBy(method: string, path: string, words: string): void {
    const headers = { Allow: method === 'GET' ? 'GET, HEAD' : method };
    app.all(path, () => refuse(new ServiceRefusal(405, 'method', words), headers));
  }
  function refuse({ status, code, message, details }: ServiceRefusal, more: Record<string, string> = {}): Response {
    const headers = new Headers({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', ...more });
    if (status === 429) headers.set('Retry-After', String(wait()));
    // The rest of the document is still on its way, and nobody reads it: the connection is of no more use.
    if (status === 413 || status === 415 || status === 421) headers.set('Connection', 'close');
    return Response.json({ error: message, code, ...details }, { status, headers });
  }
  return {
    fetch: async (request) => app.fetch(request),
    stop() {
      isStopping = true;
    },
    get open() {
      return open;
    },
  };
}

const TYPES = 'Send the document as application/json or application/yaml.';

/** Whether the body is JSON. A form of another page can send neither of the two without being asked first. */
function kindOf(header: string | undefined): boolean {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (/^application\/(?:json|[\w.+-]+\+json)$/.test(type)) return true;
  if (/^(?:application|text)\/(?:x-)?yaml$/.test(type)) return false;
  throw new ServiceRefusal(415, 'media-type', TYPES);
}
