import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { Page } from '../resume/page/index.ts';
import { markup } from '../testing/markup.ts';

const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
const error = vi.spyOn(console, 'error');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('a browser takes over a page whose script for development is written in another way', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const html = markup(<Page theme="classic">Words</Page>);
  const other = html.replace('function checkStylesheets', 'function  checkStylesheets');
  expect(other).not.toBe(html);
  window.document.body.innerHTML = other;
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  const { hydrateRoot } = await import('react-dom/client');
  const problems: unknown[] = [];
  hydrateRoot(window.document.body as unknown as Element, <Page theme="classic">Words</Page>, {
    onRecoverableError: (problem) => problems.push(problem),
  });
  await vi.waitFor(() =>
    expect(Object.keys(window.document.body.firstElementChild ?? {}).join()).toMatch(/__reactProps/),
  );
  expect(problems).toEqual([]);
  expect(error).not.toHaveBeenCalled();
});
