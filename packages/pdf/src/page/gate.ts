import type { Page } from 'playwright-core';
import { admission, fulfil, type GateReport, type HeldRequest } from './admission.ts';
import { type FileSource, shelvesOf } from './shelves.ts';

/** A document and the files it may read. */
export interface GatedDocument extends FileSource {
  html: string;
}

/** Stands between a page and everything else. */
export interface Gate {
  /**
   * Shows a document in the page; its report begins empty. Nothing of another document is left by then.
   *
   * @param ask is sent after the document without waiting for it, as most often all its files are at hand; where the
   * document asks for some, it is asked again when they are there
   * @returns what `ask` was answered with
   */
  show<Answer = void>(document: GatedDocument, ask?: () => Promise<Answer>): Promise<Answer | undefined>;
  /** Asks again, when all that the document has asked for is there. */
  askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer>;
  /** Whether the document has asked for more since it was waited for, such as a background, which no event waits for. */
  hasAsked(): boolean;
  /**
   * Ends the showing of a document, so that the next one with the same files need not wait for that: the page goes to an
   * empty one. It stays where it is after a document that was refused nothing, when nothing of that remains once another
   * is written over it: going elsewhere costs as much as writing, and the fonts are lost.
   */
  clear(mayStay?: boolean): Promise<void>;
  /** Notes something that the page would have fetched, had it been allowed to ask. */
  refuse(url: string): void;
  report(): GateReport;
}

/**
 * What the browser itself holds a document to, before any request is made, and in frames of other processes too. The
 * gate refuses the same; each is there should the other fail. Only frames are left to the gate alone: the browser
 * would refuse them without a word, and what was refused is to be named.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline' data:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'frame-src * data:',
  'object-src *',
  "form-action 'none'",
].join('; ');

/** Milliseconds until a frame is no longer waited for. */
const PATIENCE = 250;

const EMPTY = '<!doctype html><title></title>';

/**
 * Puts a gate before a page: the document and its files pass, every other request is refused and noted.
 *
 * Requests are held by the browser's `Fetch` domain. Playwright's own `page.route` would switch its memory cache off,
 * and every document would load and decode the same fonts again.
 *
 * @param prepare what to do to each empty page before a document comes into it
 */
export async function gateFor(page: Page, prepare: () => Promise<unknown> = async () => {}): Promise<Gate> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const shelves = shelvesOf();
  let shelf = await shelves({});
  let current = admission(session, shelf);
  /** Address of the empty page that the browser may go to now. */
  let expected: string | undefined;
  /** Address at which the page stands ready for a document. */
  let ready: string | undefined;
  let clearing: Promise<void> = Promise.resolve();
  let loaded: Promise<void> = Promise.resolve();
  /** How often the document had asked for something when it was last waited for. */
  let known = 0;

  async function goToEmpty(url: string): Promise<void> {
    ready = undefined;
    expected = url;
    // The renderer's own clock ends what takes too long.
    await Promise.all([loading(), page.goto(url, { timeout: 0 })]);
    await prepare();
    ready = url;
  }

  function answer(held: HeldRequest): Promise<unknown> {
    const { requestId, request, frameId, resourceType } = held;
    if (resourceType !== 'Document' || frameId !== frameTree.frame.id) return current.answer(held);
    if (request.url === expected) {
      expected = undefined;
      return fulfil(session, requestId, EMPTY, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'Cache-Control': 'no-store',
      });
    }
    current.refuse(request.url);
    // "No content" leaves the document standing; an error would replace it by an error page.
    return session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  }

  function loading(): Promise<void> {
    return new Promise((resolve) => session.once('Page.loadEventFired', () => resolve()));
  }

  /**
   * Writes the document. The page's own `setContent` takes twice as long, and `document.readyState` says of a page that
   * is written over that it is complete.
   */
  async function write(html: string): Promise<void> {
    loaded = loading();
    known = 0;
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  }

  async function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    // What is asked for from here on may be there too late for what is done next.
    known = current.asked();
    await loaded;
    await framesLoaded();
    await current.answered();
    return ask();
  }

  /** Frames of other processes tell what they ask for later than the page tells that it is loaded. Some never load. */
  async function framesLoaded(): Promise<void> {
    for (let count = 1; page.frames().length > count; ) {
      const frames = page.frames();
      count = frames.length;
      await Promise.allSettled(frames.map((frame) => frame.waitForLoadState('load', { timeout: PATIENCE })));
    }
  }

  session.on('Fetch.requestPaused', (held) => answer(held).catch(() => {}));
  // What never comes to the gate: file:// and other schemes that the browser itself turns away.
  page.on('requestfailed', (request) => current.failed(request.url()));
  await session.send('Page.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return {
    async show({ html, ...source }, ask) {
      // What it fails of is met again below.
      await clearing.catch(() => {});
      shelf = await shelves(source);
      if (ready !== shelf.url) await goToEmpty(shelf.url);
      ready = undefined;
      current = admission(session, shelf);
      const [, early] = await Promise.all([write(html), ask?.()]);
      // What is at hand is not asked for.
      if (ask && current.asked() === 0 && page.frames().length === 1) return early;
      return askAgain(ask ?? (async () => undefined));
    },
    askAgain,
    hasAsked: () => current.asked() > known,
    clear(mayStay = false) {
      const { refused, missing } = current.report();
      if (mayStay && refused.length + missing.length === 0) {
        ready = shelf.url;
        clearing = Promise.resolve();
      } else {
        clearing = goToEmpty(shelf.url);
      }
      return clearing;
    },
    refuse: (url) => current.refuse(url),
    report: () => current.report(),
  };
}
