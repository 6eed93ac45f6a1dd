import { Window } from 'happy-dom';
import { act } from 'react';
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
  const onRecoverableError = (problem: unknown) => problems.push(problem);
  const body = window.document.body as unknown as Element;
  // React ends all work within `act`: none is left for later, when there is no window.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = await act(() => hydrateRoot(body, <Page theme="classic">Words</Page>, { onRecoverableError }));
  expect(Object.keys(body.firstElementChild ?? {}).join()).toMatch(/__reactProps/);
  expect(problems).toEqual([]);
  expect(error).not.toHaveBeenCalled();
  await act(() => root.unmount());
});
