import { type MouseEvent, type PropsWithChildren, useEffect, useRef } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import type { DocsContextProps } from 'storybook/internal/types';
import { PageContext } from './docs-context.ts';
import { addressedWindow } from './links.ts';
import { OnThisPage } from './on-this-page.tsx';
import './manual.css';
import './prose.css';

/** The page or the story that a click leads to, where the manual can show it without loading itself again. */
function pathOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | undefined {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const href = (target as Element).closest?.('a')?.getAttribute('href') ?? '';
  // Globals of an address are read when the manual is loaded.
  return href.startsWith('./?path=') && !href.includes('&globals=') ? href.slice(2) : undefined;
}

/** Goes to the heading that the address names, once the page is there. */
function goToHeading() {
  const { hash } = addressedWindow().location;
  if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
}

/** Every page of the manual: Recto's own look, in the scheme of the system. */
export function ManualContainer({ context, children }: PropsWithChildren<{ context: DocsContextProps }>) {
  const page = useRef<HTMLElement>(null);
  useEffect(goToHeading, []);
  const follow = (event: MouseEvent) => {
    const path = pathOf(event);
    if (path === undefined || window.parent === window) return;
    event.preventDefault();
    context.channel.emit(NAVIGATE_URL, path);
  };
  return (
    <PageContext value={context}>
      {/* Links are pressed, not the page; keys press links too. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click */}
      <main ref={page} className="manual" lang="en" onClick={follow}>
        {children}
        <OnThisPage page={page} />
      </main>
    </PageContext>
  );
}
