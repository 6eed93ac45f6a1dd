import * as recto from '@recto/react';
import { Window } from 'happy-dom';
import { type ComponentType, createElement, version } from 'react';
import { examples } from '../examples.ts';

const components = new Map<string, unknown>(Object.entries(recto));

// React looks for a browser when it loads.
const window = new Window() as unknown as typeof globalThis;
Object.assign(globalThis, { window, document: window.document });
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

/** Where a whole document is mounted: React 18 makes its `<html>`, React 19 uses the one of the page. */
function emptyDocument(): Document {
  const own = new Window().document as unknown as Document;
  if (version.startsWith('18.')) own.replaceChildren();
  return own;
}

/** The value of a ref while a component is mounted, and afterwards. */
function held(name: string, props: object) {
  const ref: { current: Element | null } = { current: null };
  const root = createRoot(name === 'Document' ? emptyDocument() : document.createElement('div'));
  flushSync(() =>
    root.render(createElement(components.get(name) as ComponentType<object>, { ...props, ref } as object)),
  );
  const element = ref.current;
  flushSync(() => root.unmount());
  return { tag: element?.localName, part: element?.getAttribute('data-part'), after: ref.current };
}

// Runs in a process of its own, with the built package: prints the version of React and the ref of every component.
const refs = Object.fromEntries(Object.entries(examples).map(([name, props]) => [name, held(name, props)]));
console.log(JSON.stringify({ version, refs }));
