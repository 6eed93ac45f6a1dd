import { useSyncExternalStore } from 'react';

/** The languages of the interface, by the names that they have in themselves. */
export const languages = [
  ['en', 'English'],
  ['hi', 'हिन्दी'],
] as const;

const KEY = 'recto-studio-language';
const listeners = new Set<() => void>();
let current = first();

function first(): string {
  const known = (tag: string | null | undefined) => languages.find(([each]) => tag?.split('-')[0] === each)?.[0];
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEY);
  } catch {
    // Storage is blocked; the browser's own language it is.
  }
  return known(kept) ?? globalThis.navigator?.languages?.map(known).find(Boolean) ?? 'en';
}

export function setLanguage(tag: string): void {
  current = tag;
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // It is kept until the tab is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the interface. */
export const useLanguage = (): string => useSyncExternalStore(subscribe, () => current);
