import type { ManualPage } from './manual-page.ts';

/** The width and height of the window for stories that ask for none. */
const DESK = { width: 1280, height: 800 };

/** Windows that stories ask for: `viewport.options` in .storybook/preview.tsx. */
const WINDOWS = new Map([['phone', { width: 360, height: 780 }]]);

/** Rules of axe about a whole page, which a story is not. */
const OF_A_PAGE = [
  'region',
  'bypass',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'landmark-one-main',
  'meta-refresh',
  'meta-viewport',
  'meta-viewport-large',
  'page-has-heading-one',
];

/** Shows a story and plays it; then searches it for accessibility violations. Empty where nothing is wrong. */
export async function problemsOfStory({ page, failures }: ManualPage, storyId: string): Promise<string[]> {
  const { window, searched } = await page.evaluate(settingsOfStory, storyId);
  const size = WINDOWS.get(window) ?? DESK;
  const now = page.viewportSize();
  if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
  const played = await page.evaluate(playStory, storyId);
  const violations = searched ? await page.evaluate(violationsInStory, OF_A_PAGE) : [];
  return [...played, ...violations, ...failures()];
}

async function settingsOfStory(storyId: string): Promise<{ window: string; searched: boolean }> {
  const { storyGlobals, parameters } = await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId });
  return { window: storyGlobals.viewport?.value ?? '', searched: parameters.a11y?.test !== 'off' };
}

/** In the page: what a story threw, or its `play` function. */
function playStory(storyId: string): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const problems: string[] = [];
  const told = (error: { message?: string; description?: string; title?: string }) =>
    problems.push(error.message ?? [error.title, error.description].join('\n'));
  const failed = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
  const unhandled = (errors: { message: string }[]) => errors.forEach(told);
  return new Promise((done) => {
    for (const event of failed) channel.on(event, told);
    channel.on('unhandledErrorsWhilePlaying', unhandled);
    const end = ({ storyId: finished, status }: { storyId: string; status: string }) => {
      if (finished !== storyId) return;
      channel.off('storyFinished', end);
      for (const event of failed) channel.off(event, told);
      channel.off('unhandledErrorsWhilePlaying', unhandled);
      if (status !== 'success' && problems.length === 0) problems.push('It has failed.');
      done([...new Set(problems)]);
    };
    channel.on('storyFinished', end);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** In the page: the rule, the element, and what is wrong with it. */
async function violationsInStory(without: string[]): Promise<string[]> {
  const { violations } = await window.axe.run('#storybook-root', {
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    // Neither is there a frame in a story, nor a stylesheet that turns it round.
    iframes: false,
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`),
  );
}
