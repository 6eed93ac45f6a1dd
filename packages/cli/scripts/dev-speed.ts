import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { chromium, type Page } from 'playwright-core';

// How long `recto dev` takes from a save to the picture, for each example: the median of twelve saves, and the slowest. The
// time ends in the frame that draws the pages. The fit of the new text follows.

const SAVES = 12;
/** Milliseconds between two saves: a person reads before the next one. The checks of the last save may still be running. */
const PAUSE = 2500;
const EXAMPLES = ['vasudev-gupta', 'graduate', 'academic'];

const here = dirname(fileURLToPath(import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'recto-dev-speed-'));
await cp(join(here, '../../schema/examples'), folder, { recursive: true });
const { path, args } = await findChromium({ sources: ['environment', 'bundled'] });
const browser = await chromium.launch({
  executablePath: path,
  args: args.filter((flag) => !flag.startsWith('--host-resolver-rules')),
});
try {
  for (const example of EXAMPLES) {
    const times = (await measure(`${example}.yaml`)).sort((one, other) => one - other);
    const [median, slowest] = [times[Math.floor(times.length / 2)], times.at(-1)];
    console.log(`${example}: median ${Math.round(median ?? 0)} ms, slowest ${Math.round(slowest ?? 0)} ms`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(file: string): Promise<number[]> {
  const command = join(here, '../dist/recto.js');
  const preview = spawn(process.execPath, [command, 'dev', file, '--port', '0', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(preview.stdout, 'data')) as [Buffer];
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto((JSON.parse(`${first}`) as { url: string }).url);
  await page.locator('.recto-paper').first().waitFor();
  const times: number[] = [];
  for (let count = 0; count < SAVES; count += 1) {
    await page.waitForTimeout(PAUSE);
    times.push(await save(page, join(folder, file), `Save ${count} of ${SAVES}`));
  }
  await page.close();
  preview.kill('SIGTERM');
  await once(preview, 'exit');
  return times;
}

/** Saves the document with another label, and waits for its picture. */
async function save(page: Page, file: string, label: string): Promise<number> {
  const text = await readFile(file, 'utf8');
  const seen = page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const desk = document.querySelector('main') as HTMLElement;
        const changes = new MutationObserver(() => {
          if (!desk.textContent?.includes(words)) return;
          changes.disconnect();
          // A message that is sent in a frame comes when it has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.timeOrigin + performance.now());
            port2.postMessage(0);
          });
        });
        changes.observe(desk, { childList: true, subtree: true });
      }),
    label,
  );
  const begun = performance.timeOrigin + performance.now();
  await writeFile(file, text.replace(/^( +label: ).*$/m, `$1${label}`));
  return (await seen) - begun;
}
