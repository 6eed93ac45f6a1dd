import { MDXProvider } from '@storybook/addon-docs/mdx-react-shim';
import { type ComponentType, type PropsWithChildren, useLayoutEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { DocsContextProps } from 'storybook/internal/types';
import type { elements } from './elements.tsx';

/** What `parameters.docs` has of a page. */
interface PageParameters {
  container: ComponentType<PropsWithChildren<{ context: DocsContextProps }>>;
  page: ComponentType;
  components: typeof elements;
}

const roots = new WeakMap<HTMLElement, Root>();

/** Draws pages of prose. The renderer of addon-docs does the same with all of its blocks, which are a third of the scripts. */
export const manualRenderer = {
  render(
    context: DocsContextProps,
    { container: Container, page: Page, components }: PageParameters,
    element: HTMLElement,
  ) {
    return new Promise<void>((done, failed) => {
      roots.get(element)?.unmount();
      const root = createRoot(element, { onUncaughtError: failed });
      roots.set(element, root);
      root.render(
        <Told onDrawn={done}>
          <MDXProvider components={components}>
            <Container context={context}>
              <Page />
            </Container>
          </MDXProvider>
        </Told>,
      );
    });
  },
  unmount(element: HTMLElement) {
    roots.get(element)?.unmount();
    roots.delete(element);
  },
};

function Told({ onDrawn, children }: PropsWithChildren<{ onDrawn: () => void }>) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return children;
}
