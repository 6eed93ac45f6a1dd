import type { Page, Request, Route } from 'playwright-core';
import { filesIn } from './files.ts';

/**
 * The origin a document is shown under. `.invalid` can never be a host (RFC 2606); plain http, because a page under
 * https has its http references rewritten before they can be named.
 */
const ORIGIN = 'http://document.recto.invalid';

/** The address of the document itself. */
export const DOCUMENT_URL = `${ORIGIN}/`;

const OWN_FILES = new Set(['stylesheet', 'image', 'font']);

/** A document and the directory it may read from. */
export interface GatedDocument {
  html: string;
  root?: string | undefined;
}

/** What a document asked for and did not get, in the order it asked. */
export interface GateReport {
  /** Addresses that were not fetched because documents have no network, and files outside the root. */
  refused: string[];
  /** Files that the root does not hold. */
  missing: string[];
}

/** Stands between a page and everything else. */
export interface Gate {
  /** Admits a document, in place of the one before; its report begins empty. */
  admit(document: GatedDocument): void;
  /** Notes something that the page would have fetched, had it been allowed to ask. */
  refuse(url: string): void;
  report(): GateReport;
}

/** Puts a gate before a page: the document and the files of its root pass, every other request is refused and noted. */
export async function gateFor(page: Page): Promise<Gate> {
  let current = admission({ html: '' });
  await page.route('**/*', (route) => current.answer(page, route).catch(() => {}));
  // What never comes to the route: file:// and other schemes that the browser itself turns away.
  page.on('requestfailed', (request) => current.failed(request));
  return {
    admit: (document) => {
      current = admission(document);
    },
    refuse: (url) => current.refuse(url),
    report: () => current.report(),
  };
}

function admission({ html, root }: GatedDocument) {
  const files = filesIn(root);
  const refused = new Set<string>();
  const missing = new Set<string>();
  let shown = false;

  async function ownFile(route: Route, request: Request): Promise<void> {
    const path = ownPath(request.url());
    const answer = OWN_FILES.has(request.resourceType()) ? await files(path) : ({ outcome: 'refused' } as const);
    if (answer.outcome === 'found') return route.fulfill({ body: answer.body, contentType: answer.contentType });
    (answer.outcome === 'missing' ? missing : refused).add(path || request.url());
    return route.abort('blockedbyclient');
  }

  function refuse(url: string): void {
    if (/^(data|blob|about):/i.test(url)) return;
    refused.add((isOwn(url) && ownPath(url)) || url);
  }

  return {
    refuse,
    report: (): GateReport => ({ refused: [...refused], missing: [...missing] }),
    failed(request: Request): void {
      if (!isOwn(request.url())) refuse(request.url());
    },
    async answer(page: Page, route: Route): Promise<void> {
      const request = route.request();
      if (isNavigationOf(page, request)) {
        if (!shown && request.url() === DOCUMENT_URL) {
          shown = true;
          return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
        }
        refuse(request.url());
        // "No content" leaves the document standing; an error would replace it by an error page.
        return route.fulfill({ status: 204 });
      }
      if (isOwn(request.url())) return ownFile(route, request);
      refuse(request.url());
      return route.abort('blockedbyclient');
    },
  };
}

function isNavigationOf(page: Page, request: Request): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

function isOwn(url: string): boolean {
  return url.startsWith(DOCUMENT_URL);
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
