import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPdfRenderer, findChromium, type RenderOptions } from '@recto/pdf';
import { connectionsIn } from './network-log.ts';

/** What was seen of the network while a page was printed. */
export interface SeenNetwork {
  /** Names looked up and connections opened, by the browser and by this program. */
  connections: number;
  /** Events in the log of the browser: with none it saw nothing, and proves nothing. */
  events: number;
}

/** Prints a page, and counts in the network log of the browser, and in Node, what leaves the machine. */
export async function countConnections(html: string, options: RenderOptions): Promise<SeenNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-network-'));
  const file = join(folder, 'network.json');
  let opened = 0;
  const count = () => {
    opened += 1;
  };
  const channels = ['net.client.socket', 'udp.socket'];
  for (const channel of channels) subscribe(channel, count);
  try {
    const chromium = await findChromium();
    const renderer = createPdfRenderer({
      chromium: { ...chromium, args: [...chromium.args, `--log-net-log=${file}`] },
    });
    await renderer.render(html, options);
    // The log is written in portions: a second page brings the last events of the first one.
    await renderer.render('<!doctype html><title>Last</title><h1>Last</h1>', {});
    await renderer.close();
    const { events, connections } = connectionsIn(await readFile(file, 'utf8'));
    return { events, connections: connections + opened };
  } finally {
    for (const channel of channels) unsubscribe(channel, count);
    await rm(folder, { recursive: true, force: true });
  }
}
