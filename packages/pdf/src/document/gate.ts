import type { Page } from 'playwright-core';
import { admission, fulfil, type GateReport, type HeldRequest } from './admission.ts';
import { shelvesOf } from './shelves.ts';

/** A document and the directory it may read from. */
export interface GatedDocument {
  html: string;
  root?: string | undefined;
}

/** Stands between a page and everything else. */
export interface Gate {
  /**
   * Shows a document in the page, and waits until it is loaded; its report begins empty. Nothing of another document is
   * left by then.
   */
  show(document: GatedDocument): Promise<void>;
  /**
   * Ends the showing of a document, so that the next one with the same root need not wait for that: the page goes to an
   * empty one. It stays where it is for a document that was refused nothing, when `letGo` says that nothing of it would
   * remain once another is written over it: going elsewhere costs as much as writing, and the fonts are lost.
   */
  clear(letGo?: () => Promise<boolean>): Promise<void>;
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

const EMPTY = '<!doctype html><title></title>';

/**
 * Puts a gate before a page: the document and the files of its root pass, every other request is refused and noted.
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
  let shelf = await shelves(undefined);
  let current = admission(session, shelf);
  /** Address of the empty page that the browser may go to now. */
  let expected: string | undefined;
  /** Address at which the page stands ready for a document. */
  let ready: string | undefined;
  let clearing: Promise<void> = Promise.resolve();

  async function goToEmpty(url: string): Promise<void> {
    ready = undefined;
    expected = url;
    // The renderer's own clock ends what takes too long.
    await page.goto(url, { timeout: 0 });
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

  /** Writes the document and waits for its files. The page's own `setContent` takes twice as long. */
  async function write(html: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    await loaded;
  }

  session.on('Fetch.requestPaused', (held) => answer(held).catch(() => {}));
  // What never comes to the gate: file:// and other schemes that the browser itself turns away.
  page.on('requestfailed', (request) => current.failed(request.url()));
  await session.send('Page.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return {
    async show({ html, root }) {
      // What it fails of is met again below.
      await clearing.catch(() => {});
      shelf = await shelves(root);
      if (ready !== shelf.url) await goToEmpty(shelf.url);
      ready = undefined;
      current = admission(session, shelf);
      await write(html);
    },
    clear(letGo) {
      const { url } = shelf;
      const { refused, missing } = current.report();
      const stay = refused.length + missing.length > 0 ? undefined : letGo?.().catch(() => false);
      clearing = (async () => {
        if (await stay) ready = url;
        else await goToEmpty(url);
      })();
      return clearing;
    },
    refuse: (url) => current.refuse(url),
    report: () => current.report(),
  };
}
