import type { Session } from '../browser/connection.ts';
import type { AssetOrigin } from './asset-origin.ts';

/** What a document requested and did not get, in the order of the requests. */
export interface RequestReport {
  /** Addresses that were refused: documents have no network, and no files but their own. */
  refused: string[];
  /** Files that are not in the directory or the map. */
  missing: string[];
}

/** A request that waits for an answer, as the `Fetch` domain of the browser describes it. */
export interface PausedRequest {
  requestId: string;
  request: { url: string };
  frameId: string;
  resourceType: string;
}

/** The kinds of files that a document may load. */
const ALLOWED_TYPES = new Set(['Stylesheet', 'Image', 'Font']);

/** Answers a paused request. */
export function fulfill(
  session: Session,
  requestId: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<unknown> {
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body).toString('base64'),
  });
}

/** Lets one document load the files of its asset origin, and records every other request. */
export function requestPolicy(session: Session, { url: origin, files }: AssetOrigin) {
  const refused = new Set<string>();
  const missing = new Set<string>();
  const answers: Promise<unknown>[] = [];
  let failures = 0;
  let fonts = 0;

  const isOwn = (url: string) => url.startsWith(origin);
  const fail = (requestId: string) => session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });

  function refuse(url: string): void {
    if (/^(data|blob|about):/i.test(url)) return;
    refused.add((isOwn(url) && ownPath(url)) || url);
  }

  async function answerWithFile({ requestId, request, resourceType }: PausedRequest): Promise<unknown> {
    const path = ownPath(request.url);
    const answer = ALLOWED_TYPES.has(resourceType) ? await files.read(path) : ({ outcome: 'refused' } as const);
    if (answer.outcome === 'found') {
      return fulfill(session, requestId, answer.body, {
        'Content-Type': answer.contentType,
        'Cache-Control': 'max-age=31536000, immutable',
      });
    }
    (answer.outcome === 'missing' ? missing : refused).add(path || request.url);
    return fail(requestId);
  }

  function refuseRequest({ requestId, request }: PausedRequest): Promise<unknown> {
    refuse(request.url);
    return fail(requestId);
  }

  return {
    refuse,
    report: (): RequestReport => ({ refused: [...refused], missing: [...missing] }),
    failed(url: string): void {
      failures += 1;
      if (!isOwn(url)) refuse(url);
    },
    answer(paused: PausedRequest): Promise<unknown> {
      const answer = isOwn(paused.request.url) ? answerWithFile(paused) : refuseRequest(paused);
      answers.push(answer.catch(() => {}));
      if (paused.resourceType === 'Font') fonts += 1;
      return answer;
    },
    /** How many requests the document has made. Files in the browser's cache need none. */
    requestCount: () => answers.length + failures,
    /** How many of them are for fonts. */
    fontCount: () => fonts,
    /** Waits until every request is answered. */
    allAnswered: () => Promise.all(answers),
  };
}

/** The path below the root, as the author of the document writes it. */
function ownPath(url: string): string {
  const path = new URL(url).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
