import { paperSize } from '@recto/print';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../browser/browser.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch.ts';
import { assetOrigins } from '../page/asset-origin.ts';
import { interceptRequests, type RequestInterceptor } from '../page/request-interceptor.ts';
import { runsOf } from '../testing/read-pdf.ts';
import { resume, fontRoot as root } from '../testing/resume.ts';
import { type CallInPage, callsOn, pageScript } from './page-script.ts';
import { printPage } from './print-sheet.ts';
import { resizer } from './viewport.ts';
import { ZOOM } from './zoom.ts';

// A document is styled and laid out when it is measured and when it is printed, and not in between.

let browser: Browser;
let interceptor: RequestInterceptor;
let call: CallInPage;
let evaluate: (expression: string) => Promise<unknown>;
let print: () => Promise<Uint8Array>;

beforeAll(async () => {
  browser = await launchChromium(await findChromium({ sources: ['environment', 'bundled'] }));
  const page = await (await browser.openContext()).openPage();
  const { session } = page;
  evaluate = async (expression) =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const expression = `${pageScript()}\nRectoSheet.hide();`;
  const prepare = async () => {
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    await session.send('Runtime.evaluate', { expression });
  };
  interceptor = await interceptRequests(page, prepare, await assetOrigins().of({ root }));
  await resizer(session)('a4');
  call = callsOn(session);
  print = () => printPage({ session }, paperSize('a4'), ZOOM);
});
afterAll(() => browser.close());

const boxes = () => evaluate('document.documentElement.getClientRects().length');
const options = { paper: 'a4', fill: false, zoom: ZOOM, viewport: paperSize('a4') } as const;
const open = (pages: number | undefined) => call('open', { ...options, pages, title: undefined, language: undefined });

it.each([undefined, 1])('has no boxes until it is laid out, and none until it is printed: %s', async (pages) => {
  await interceptor.show({ html: resume({ jobs: 1, body: '<p>Shown</p>' }) });
  expect(await boxes()).toBe(0);
  const { fit } = await open(pages);
  expect(fit).toMatchObject({ pages: 1 });
  expect(await boxes()).toBe(0);
  expect((await runsOf(await print())).flat().map(({ text }) => text)).toContain('Shown');
  await interceptor.clear(await call('clearBody'));
  expect(await boxes()).toBe(0);
});

it('is printed where its page is hardly wider than what is measured', async () => {
  const style = '<style>:root, [data-part="page"] { --recto-page-margin-inline: 92mm !important }</style>';
  await interceptor.show({ html: resume({ jobs: 0, body: `${style}<p>Thin</p>` }) });
  await open(undefined);
  expect((await runsOf(await print())).flat().map(({ text }) => text)).toContain('Thin');
});

it('loads the fonts of the document before without a layout', async () => {
  const html = resume({ jobs: 1 });
  await interceptor.show({ html });
  await open(undefined);
  await interceptor.clear(await call('clearBody'));
  await interceptor.show({ html });
  const loaded = () => evaluate('[...document.fonts].filter(({ status }) => status === "loaded").length');
  expect(await loaded()).toBe(0);
  await call('loadKnownFonts');
  expect(await boxes()).toBe(0);
  expect(await loaded()).toBeGreaterThan(0);
});

it('sets words of thousands of letters without kerning', async () => {
  const body = `<p>${'x'.repeat(2001)}</p><p>${'word '.repeat(500)}</p>`;
  await interceptor.show({ html: resume({ jobs: 0, body }) });
  await open(undefined);
  const kerning = await evaluate(
    '[...document.querySelectorAll("p")].slice(-2).map((each) => getComputedStyle(each).fontKerning)',
  );
  expect(kerning).toEqual(['none', 'auto']);
});

it('knows fonts of the machine and those of documents before, and no others', async () => {
  await interceptor.show({ html: resume({ jobs: 1 }) });
  await open(undefined);
  const isKnown = (family: string) =>
    evaluate(`document.body.style.fontFamily = ${family}, RectoSheet.hasKnownFont(document.body)`);
  expect(await isKnown('[...document.fonts].find(({ status }) => status === "loaded").family')).toBe(true);
  expect(await isKnown('"serif"')).toBe(true);
  await evaluate('document.fonts.add(new FontFace("Another", "url(another.woff2)")), 0');
  expect(await isKnown('"Another"')).toBe(false);
});

it.each([
  ['', 'removed'],
  ['@layer other { * { color: red } }', 'removed'],
  ['* { color: red }', 'kept'],
  ['@media print { * { color: red } }', 'kept'],
])('rules that give back what nothing sets are removed: beside "%s" they are %s', async (others, outcome) => {
  const css = `${others} @layer ours { p { color: blue } } p:not(a b c) { color: revert-layer; margin: revert-layer }`;
  await interceptor.show({ html: `<!doctype html><style>${css}</style><p>Blue</p>` });
  await open(undefined);
  const rules = await evaluate('[...document.styleSheets[0].cssRules].map(({ cssText }) => cssText).join()');
  expect(rules).toMatch(outcome === 'kept' ? /revert-layer/ : /^(?!.*revert-layer)/s);
  await call('setOwnStyles', '');
  expect(await evaluate('getComputedStyle(document.querySelector("p")).color')).toBe('rgb(0, 0, 255)');
});
