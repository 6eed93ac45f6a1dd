import type { ManualPage } from './manual-page.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with a page of prose: accessibility in both schemes, and its width on a phone. */
export async function problemsOfProse({ page, failures }: ManualPage, id: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(showPage, id);
  await page.locator('.manual h1').first().waitFor();
  const inLight = await page.evaluate(violationsInProse, { type: 'tag' as const, values: WCAG });
  const bare = await page.evaluate(markdownInProse);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await page.evaluate(violationsInProse, { type: 'rule' as const, values: ['color-contrast'] });
  await page.setViewportSize({ width: 360, height: 780 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...inLight,
    ...bare.map((text) => `Markdown that is not drawn: ${text}`),
    ...inDark.map((violation) => `dark: ${violation}`),
    ...(overflow > 0 ? [`at 360 px it is ${overflow} px too wide`] : []),
    ...failures(),
  ];
}

const showPage = (storyId: string) =>
  new Promise<void>((done) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    channel.on('docsRendered', (rendered: string) => rendered === storyId && done());
    channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
  });

/** In the page: the rule, and the element. Sheets in it are tested as stories. */
async function violationsInProse(runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  const { violations } = await window.axe.run(
    { include: ['.manual'], exclude: ['[data-part="page"]'] },
    { runOnly, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** In the page: text that is the source of a table, of a link, of code or of strong words. */
function markdownInProse(): string[] {
  const texts = document.createTreeWalker(document.querySelector('.manual') as Element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement?.closest('code, pre, textarea, [data-part="page"]')) continue;
    const [bare] = /\|\s*-{3,}|\]\(\S*\)|\{@\w+ |`[^`]+`|\*\*\S/.exec(textContent ?? '') ?? [];
    if (bare) found.push(bare);
  }
  return found;
}
