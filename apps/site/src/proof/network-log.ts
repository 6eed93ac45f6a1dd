/** An event of the network log of Chromium: `--log-net-log`. */
interface NetworkEvent {
  type: number;
  phase?: number;
}

/** What leaves a machine begins with one of these: an address is looked up, or a connection is opened. */
const OUTWARD = /^(?:HOST_RESOLVER_MANAGER_REQUEST|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|QUIC_SESSION|PROXY_CONNECT)$/;

/**
 * Counts in a network log what leaves the machine. The file has an event on each line, and no end where the browser was
 * ended before it.
 *
 * @throws {Error} when the text is no network log
 */
export function connectionsIn(log: string): { events: number; connections: number } {
  const [head = '', ...lines] = log.split('\n');
  const names = /"logEventTypes":(\{[^}]*\})/.exec(head)?.[1];
  if (names === undefined) throw new Error('This is no network log of Chromium.');
  const nameOf = new Map(Object.entries<number>(JSON.parse(names)).map(([name, type]) => [type, name]));
  const events = lines.flatMap(eventIn);
  const outward = events.filter(({ type }) => OUTWARD.test(nameOf.get(type) ?? ''));
  return { events: events.length, connections: outward.length };
}

function eventIn(line: string): NetworkEvent[] {
  try {
    const event = JSON.parse(line.replace(/(?:,|\],?)\s*$/, ''));
    return typeof event.type === 'number' ? [event] : [];
  } catch {
    return [];
  }
}
