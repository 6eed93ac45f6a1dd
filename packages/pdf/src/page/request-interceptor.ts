import type { Page } from '../browser/browser.ts';
import { type AssetOrigin, assetOrigins } from './asset-origin.ts';
import { watchFrames } from './frames.ts';
import { fulfill, type PausedRequest, type RequestReport, requestPolicy } from './request-policy.ts';

/** A document and the files that it may load. */
export interface ShownDocument {
  html: string;
  /** @default that of the interceptor */
  origin?: AssetOrigin;
}

/** Shows documents in a page, and answers every request of the page. */
export interface RequestInterceptor {
  /**
   * Shows a document in the page. Nothing of the previous document is left, and the report is empty.
   *
   * @param ask is called at once if the page has shown a document of the same files before, because the browser keeps
   * them. If the document makes requests, it is called when they are answered
   * @returns the last answer of `ask`
   */
  show<Answer = void>(document: ShownDocument, ask?: () => Promise<Answer>): Promise<Answer | undefined>;
  /** Calls `ask` when all requests of the document are answered. */
  askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer>;
  /** Says that a layout has waited for fonts: those of them that were requested meanwhile are no new requests. */
  waitedForFonts(): void;
  /** Whether the document has made more requests since the last wait, such as for a background image. */
  hasNewRequests(): boolean;
  /**
   * Ends the showing of a document and prepares the page for the next one. Reuses the page if `mayReuse` is true and no
   * request was refused and no file was missing; otherwise navigates to a blank page. Navigation takes as long as
   * writing a document, and drops the fonts.
   *
   * @param mayReuse whether no state of the document remains in the page
   */
  clear(mayReuse?: boolean): Promise<void>;
  /** Reports an address that the page would have requested with scripts on. */
  refuse(url: string): void;
  report(): RequestReport;
}

/**
 * The content security policy of the page. The browser applies it before a request is made, and also to frames in other
 * processes. The interceptor refuses the same requests, so each protects if the other fails. Only the interceptor blocks
 * frames and objects: the browser would block them without an event, and their addresses are to be reported.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline' data:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'frame-src * data:',
  'object-src *',
  "form-action 'none'",
].join('; ');

const BLANK_PAGE = '<!doctype html><title></title>';

/**
 * Intercepts the requests of a page: the document and its files are loaded, every other request is refused and reported.
 *
 * The memory cache stays on, so that documents do not load and decode the same fonts again.
 *
 * @param prepare runs on each blank page before a document is written into it
 * @param first the origin of the first document, whose blank page is opened at once
 */
export async function interceptRequests(
  page: Page,
  prepare: () => Promise<unknown> = async () => {},
  first: AssetOrigin = assetOrigins().next(),
): Promise<RequestInterceptor> {
  const { session } = page;
  const { frameTree } = await session.send('Page.getFrameTree');
  let origin = first;
  let current = requestPolicy(session, origin);
  /** The address of the blank page that the browser may navigate to now. */
  let expected: string | undefined;
  /** The address of the page if it is ready for a document. */
  let ready: string | undefined;
  /** The address of the last document, whose files the browser keeps. */
  let shown: string | undefined;
  let clearing: Promise<void> = Promise.resolve();
  let loaded: Promise<void> = Promise.resolve();
  /** Number of requests at the last wait, and how many of them are for fonts. */
  let known = 0;
  let knownFonts = 0;

  async function goToBlankPage(url: string): Promise<void> {
    ready = undefined;
    expected = url;
    // No timeout here: that of the renderer applies.
    await Promise.all([loading(), navigate(url)]);
    await prepare();
    ready = url;
  }

  async function navigate(url: string): Promise<void> {
    const { errorText } = await session.send('Page.navigate', { url });
    if (errorText) throw new Error(`The blank page did not open: ${errorText}.`);
  }

  function answer(paused: PausedRequest): Promise<unknown> {
    const { requestId, request, frameId, resourceType } = paused;
    if (resourceType !== 'Document' || frameId !== frameTree.frame.id) return current.answer(paused);
    if (request.url === expected) {
      expected = undefined;
      return fulfill(session, requestId, BLANK_PAGE, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'Cache-Control': 'no-store',
      });
    }
    current.refuse(request.url);
    // "204 No Content" keeps the document; an error would replace it by an error page.
    return session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  }

  function loading(): Promise<void> {
    return new Promise((resolve) => session.once('Page.loadEventFired', () => resolve()));
  }

  /**
   * Writes the document. `page.setContent` takes twice as long, and `document.readyState` is `complete` while a document
   * is replaced.
   */
  async function write(html: string): Promise<void> {
    loaded = loading();
    known = 0;
    knownFonts = 0;
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  }

  async function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    await loaded;
    // What was requested before is there. Later requests may be answered too late for the next step.
    known = current.requestCount();
    knownFonts = current.fontCount();
    // Requests of frames in other processes are reported after the load event of the page.
    await frames.loaded();
    await current.allAnswered();
    return ask();
  }

  session.on('Fetch.requestPaused', (paused) => answer(paused).catch(() => {}));
  // Requests that the browser refuses itself, such as file://.
  const frames = await watchFrames(page, frameTree.frame.id, (url) => current.failed(url));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  // Navigation takes as long as writing a document: that of the first one is done before.
  clearing = goToBlankPage(origin.url);
  clearing.catch(() => {});
  return {
    async show({ html, origin: shownOrigin = first }, ask) {
      // A failed navigation is retried below.
      await clearing.catch(() => {});
      origin = shownOrigin;
      if (ready !== origin.url) await goToBlankPage(origin.url);
      ready = undefined;
      current = requestPolicy(session, origin);
      // Without its files, a document would be laid out in vain.
      const early = shown === origin.url ? ask : undefined;
      shown = origin.url;
      const [, answer] = await Promise.all([write(html), early?.()]);
      // Cached files trigger no request.
      if (early && current.requestCount() === 0 && frames.count() === 0) return answer;
      return askAgain(ask ?? (async () => undefined));
    },
    askAgain,
    waitedForFonts() {
      known += current.fontCount() - knownFonts;
      knownFonts = current.fontCount();
    },
    hasNewRequests: () => current.requestCount() > known,
    clear(mayReuse = false) {
      const { refused, missing } = current.report();
      if (mayReuse && refused.length + missing.length === 0) {
        ready = origin.url;
        clearing = Promise.resolve();
      } else {
        clearing = goToBlankPage(origin.url);
      }
      return clearing;
    },
    refuse: (url) => current.refuse(url),
    report: () => current.report(),
  };
}
