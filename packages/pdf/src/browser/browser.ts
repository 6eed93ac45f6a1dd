import type { BrowserProcess } from './browser-process.ts';
import type { Session } from './connection.ts';

/** A running browser. */
export interface Browser {
  openContext(): Promise<BrowserContext>;
  /** Aborts when the browser has ended, for any reason. */
  ended: AbortSignal;
  /** Ends all its processes and removes its files. */
  close(): Promise<void>;
}

/** Pages that share a process, and nothing with the pages of other contexts. */
export interface BrowserContext {
  /** Opens a page without scripts. */
  openPage(): Promise<Page>;
  /** Closes its pages, and ends their process. */
  close(): Promise<void>;
}

/** A page of a browser. */
export interface Page {
  session: Session;
  /** Called with the session of each frame that has a process of its own, before the frame loads. */
  onFrame(listener: (session: Session, frameId: string) => Promise<unknown>): void;
  /** Called when the process of the page ends by itself. */
  onCrash(listener: () => void): void;
}

/** @param close ends the browser */
export function browserOf({ connection, ended }: BrowserProcess, close: () => Promise<void>): Browser {
  const { browser } = connection;

  async function openPage(browserContextId: string): Promise<Page> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const session = connection.session(sessionId);
    const listeners: Parameters<Page['onFrame']>[0][] = [];
    const onAttached = (id: string, frameId: string) => {
      const frame = connection.session(id);
      prepare(frame, () => Promise.all(listeners.map((listener) => listener(frame, frameId)))).catch(() => {});
    };
    const prepare = async (each: Session, before: () => Promise<unknown>) => {
      each.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => onAttached(sessionId, targetInfo.targetId));
      await Promise.all([
        each.send('Emulation.setScriptExecutionDisabled', { value: true }),
        each.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
        before(),
        each.send('Runtime.runIfWaitingForDebugger'),
      ]);
    };
    await prepare(session, async () => {});
    return {
      session,
      onFrame: (listener) => listeners.push(listener),
      onCrash: (listener) => session.once('Inspector.targetCrashed', listener),
    };
  }

  return {
    ended,
    close,
    async openContext() {
      const { browserContextId } = await browser.send('Target.createBrowserContext', { disposeOnDetach: true });
      return {
        openPage: () => openPage(browserContextId),
        close: () => browser.send('Target.disposeBrowserContext', { browserContextId }),
      };
    },
  };
}
