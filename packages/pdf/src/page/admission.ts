import type { CDPSession } from 'playwright-core';
import type { Shelf } from './shelves.ts';

/** What a document asked for and did not get, in the order it asked. */
export interface GateReport {
  /** Addresses that were not fetched because documents have no network, and files outside its own. */
  refused: string[];
  /** Files that the directory or the map does not hold. */
  missing: string[];
}

/** A request that the browser holds until it is answered, as the `Fetch` domain describes it. */
export interface HeldRequest {
  requestId: string;
  request: { url: string };
  frameId: string;
  resourceType: string;
}

const OWN_FILES = new Set(['Stylesheet', 'Image', 'Font']);

/** Answers a held request. */
export function fulfil(
  session: CDPSession,
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

/** What one document may have: the files of its shelf. Keeps account of what else it asked for. */
export function admission(session: CDPSession, { url: address, files }: Shelf) {
  const refused = new Set<string>();
  const missing = new Set<string>();
  const answers: Promise<unknown>[] = [];
  let failures = 0;

  const isOwn = (url: string) => url.startsWith(address);
  const fail = (requestId: string) => session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });

  function refuse(url: string): void {
    if (/^(data|blob|about):/i.test(url)) return;
    refused.add((isOwn(url) && ownPath(url)) || url);
  }

  async function ownFile({ requestId, request, resourceType }: HeldRequest): Promise<unknown> {
    const path = ownPath(request.url);
    const answer = OWN_FILES.has(resourceType) ? await files.read(path) : ({ outcome: 'refused' } as const);
    if (answer.outcome === 'found') {
      return fulfil(session, requestId, answer.body, {
        'Content-Type': answer.contentType,
        'Cache-Control': 'max-age=31536000, immutable',
      });
    }
    (answer.outcome === 'missing' ? missing : refused).add(path || request.url);
    return fail(requestId);
  }

  function foreign({ requestId, request }: HeldRequest): Promise<unknown> {
    refuse(request.url);
    return fail(requestId);
  }

  return {
    refuse,
    report: (): GateReport => ({ refused: [...refused], missing: [...missing] }),
    failed(url: string): void {
      failures += 1;
      if (!isOwn(url)) refuse(url);
    },
    answer(held: HeldRequest): Promise<unknown> {
      const answer = isOwn(held.request.url) ? ownFile(held) : foreign(held);
      answers.push(answer.catch(() => {}));
      return answer;
    },
    /** How often the document has asked for something that the browser did not have. */
    asked: () => answers.length + failures,
    /** Waits until all that was asked for is there, or refused. */
    answered: () => Promise.all(answers),
  };
}

/** The path below the root, as the document's author would write it. */
function ownPath(url: string): string {
  const path = new URL(url).pathname.slice(1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
