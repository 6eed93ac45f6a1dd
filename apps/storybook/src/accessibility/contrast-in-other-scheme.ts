import type { Preview } from '@storybook/react-vite';

const OTHER = { light: 'dark', dark: 'light' } as const;

/**
 * After each story, in tests: the same page in the other colour scheme, searched for text that cannot be read. Colours
 * are all that a scheme changes; the rest has been looked at in the one that is set.
 */
export const contrastInOtherScheme: Preview['afterEach'] = async ({ canvasElement, globals, parameters }) => {
  const inTests = import.meta.env.MODE === 'test';
  const other = OTHER[globals.scheme as keyof typeof OTHER];
  if (!inTests || !other || parameters.a11y?.test === 'off') return;
  // Half a megabyte, which only tests need.
  const { run } = await import('axe-core');
  for (const desk of canvasElement.querySelectorAll<HTMLElement>('.desk')) desk.dataset.scheme = other;
  for (const page of canvasElement.querySelectorAll<HTMLElement>('[data-part="page"]'))
    page.dataset.rectoScheme = other;
  const { violations } = await run(canvasElement, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  const unreadable = violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  );
  if (unreadable.length > 0) throw new Error(`Too little contrast when ${other}:\n${unreadable.join('\n\n')}`);
};
