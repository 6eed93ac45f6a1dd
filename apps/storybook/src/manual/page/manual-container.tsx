import { storybookThemes } from '@recto/brand';
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type MouseEvent, type PropsWithChildren, useSyncExternalStore } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { create } from 'storybook/theming';
import './manual.css';
import './prose.css';

const inDark = window.matchMedia('(prefers-color-scheme: dark)');

const themes = { light: create(storybookThemes.light), dark: create(storybookThemes.dark) };

function onChange(listener: () => void) {
  inDark.addEventListener('change', listener);
  return () => inDark.removeEventListener('change', listener);
}

/** The page or the story that a click leads to, where the manual can show it without loading itself again. */
function pathOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | undefined {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const href = (target as Element).closest?.('a')?.getAttribute('href') ?? '';
  // Globals of an address are read when the manual is loaded.
  return href.startsWith('./?path=') && !href.includes('&globals=') ? href.slice(2) : undefined;
}

/** Every page of the manual: Recto's own look, in the scheme of the system. */
export function ManualContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const isDark = useSyncExternalStore(onChange, () => inDark.matches);
  const follow = (event: MouseEvent) => {
    const path = pathOf(event);
    if (path === undefined || window.parent === window) return;
    event.preventDefault();
    props.context.channel.emit(NAVIGATE_URL, path);
  };
  return (
    <DocsContainer {...props} theme={isDark ? themes.dark : themes.light}>
      {/* Links are pressed, not the page; keys press links too. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click */}
      <main className="manual sb-unstyled" onClick={follow}>
        {children}
      </main>
    </DocsContainer>
  );
}
