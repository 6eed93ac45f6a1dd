import { lazy, Suspense } from 'react';

const Playground = lazy(() => import('./playground.tsx').then(({ Playground }) => ({ default: Playground })));

/** The playground. What is beside it in the sidebar is loaded ahead by Storybook, and does not load all that reads documents. */
export const LazyPlayground = () => (
  <Suspense fallback={<p>Loading.</p>}>
    <Playground />
  </Suspense>
);
