import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;

/** A conversation with the browser, or with a page or a frame of it, in the Chrome DevTools Protocol. */
export interface Session {
  /** @throws {Error} what the browser answers, or that the session has been closed */
  send<Method extends keyof Commands>(
    method: Method,
    ...params: Commands[Method]['paramsType']
  ): Promise<Commands[Method]['returnType']>;
  on<Name extends keyof Events>(event: Name, listener: (...event: Events[Name]) => void): void;
  once<Name extends keyof Events>(event: Name, listener: (...event: Events[Name]) => void): void;
}

/** The sessions with a browser, over one pair of pipes. */
export interface Connection {
  /** The session with the browser itself. */
  browser: Session;
  /** The session with this id, which the browser has begun. */
  session(id: string): Session;
  /** Rejects all that is not answered, and all that is sent from now on. */
  close(): void;
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Call {
  resolve(result: never): void;
  reject(error: Error): void;
  method: string;
  sessionId: string | undefined;
}

type Listener = (...event: unknown[]) => void;

/** What ends a message on the pipes of `--remote-debugging-pipe`. */
const END = 0;

/**
 * Talks to a browser that was started with `--remote-debugging-pipe`. No port is opened, so that no other program of the
 * machine can reach the browser. A driver such as Playwright does the same, and takes half a second to load.
 */
export function connect(input: Writable, output: Readable): Connection {
  const calls = new Map<number, Call>();
  const sessions = new Map<string | undefined, { session: Session; listeners: Map<string, Set<Listener>> }>();
  let count = 0;
  let closed = false;

  function send(sessionId: string | undefined, method: string, params: unknown): Promise<never> {
    return new Promise((resolve, reject) => {
      if (closed || !sessions.has(sessionId)) return reject(hasBeenClosed(method));
      count += 1;
      calls.set(count, { resolve, reject, method, sessionId });
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });
  }

  function openSession(id: string | undefined): Session {
    const known = sessions.get(id);
    if (known) return known.session;
    const listeners = new Map<string, Set<Listener>>();
    const on = (event: string, listener: Listener) => {
      const those = listeners.get(event) ?? new Set();
      listeners.set(event, those.add(listener));
    };
    const session: Session = {
      send: (method, ...params) => send(id, method, params[0]),
      on: (event, listener) => on(event, listener as unknown as Listener),
      once(event, listener) {
        const once: Listener = (each) => {
          listeners.get(event)?.delete(once);
          (listener as unknown as Listener)(each);
        };
        on(event, once);
      },
    };
    sessions.set(id, { session, listeners });
    return session;
  }

  function rejectCalls(of: (call: Call) => boolean): void {
    for (const [id, call] of calls) {
      if (!of(call)) continue;
      calls.delete(id);
      call.reject(hasBeenClosed(call.method));
    }
  }

  function receive({ id, sessionId, method, params, result, error }: Message): void {
    if (id !== undefined) {
      const call = calls.get(id);
      calls.delete(id);
      if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
      else call?.resolve(result as never);
      return;
    }
    for (const listener of [...(sessions.get(sessionId)?.listeners.get(method as string) ?? [])]) {
      listener(params);
    }
    if (method !== 'Target.detachedFromTarget') return;
    const { sessionId: ended } = params as { sessionId: string };
    sessions.delete(ended);
    rejectCalls((call) => call.sessionId === ended);
  }

  function close(): void {
    closed = true;
    rejectCalls(() => true);
  }

  readMessages(output, receive);
  output.once('close', close);
  // A browser that has ended takes no more; the calls are rejected above.
  for (const pipe of [input, output]) pipe.on('error', close);
  return { browser: openSession(undefined), session: openSession, close };
}

function readMessages(output: Readable, receive: (message: Message) => void): void {
  let parts: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(END); end !== -1; end = chunk.indexOf(END, start)) {
      const text = Buffer.concat([...parts, chunk.subarray(start, end)]).toString();
      parts = [];
      start = end + 1;
      const message = messageIn(text);
      // What speaks no protocol is no browser: the pipe ends, and all calls are rejected.
      if (message === undefined) return void output.destroy();
      receive(message);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
}

function messageIn(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

const hasBeenClosed = (method: string) => new Error(`${method}: the browser or its page has been closed.`);
