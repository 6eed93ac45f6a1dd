import type { Page } from '../browser/browser.ts';
import type { Session } from '../browser/connection.ts';

/** The frames inside a page. */
export interface Frames {
  /** How many there are. */
  count(): number;
  /** Waits until they have loaded. Some never load, so that this takes no longer than {@link FRAME_TIMEOUT} for each. */
  loaded(): Promise<void>;
}

/** Milliseconds to wait for a frame to load. */
const FRAME_TIMEOUT = 250;

/**
 * Watches the frames of a page, also those in other processes.
 *
 * @param mainFrame the id of the frame that is the page itself
 * @param onFailed is called with the address of each request that fails, of any frame
 */
export async function watchFrames(page: Page, mainFrame: string, onFailed: (url: string) => void): Promise<Frames> {
  const frames = new Set<string>();
  const loading = new Set<string>();
  let waiting: (() => void)[] = [];

  function hasLoaded(frame: string): void {
    loading.delete(frame);
    if (loading.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }
  function start(frame: string): void {
    if (frame === mainFrame) return;
    frames.add(frame);
    loading.add(frame);
  }
  async function watch(session: Session): Promise<void> {
    session.on('Page.frameAttached', ({ frameId }) => start(frameId));
    session.on('Page.frameStartedLoading', ({ frameId }) => start(frameId));
    session.on('Page.frameStoppedLoading', ({ frameId }) => hasLoaded(frameId));
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      // A frame that changes its process goes on there.
      if (reason === 'swap') return;
      frames.delete(frameId);
      hasLoaded(frameId);
    });
    await Promise.all([session.send('Page.enable'), watchFailures(session, onFailed)]);
  }

  page.onFrame((session, frame) => {
    start(frame);
    return watch(session);
  });
  await watch(page.session);
  return {
    count: () => frames.size,
    async loaded() {
      for (let count = 0; frames.size > count; ) {
        count = frames.size;
        if (loading.size === 0) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, FRAME_TIMEOUT);
          waiting.push(() => {
            clearTimeout(timer);
            resolve();
          });
        });
      }
    },
  };
}

async function watchFailures(session: Session, onFailed: (url: string) => void): Promise<void> {
  const addresses = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId }) => addresses.delete(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => {
    const url = addresses.get(requestId);
    addresses.delete(requestId);
    if (url !== undefined) onFailed(url);
  });
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
}
