import { lazy, Suspense } from 'react';

const ComponentPage = lazy(() =>
  import('./component-page.tsx').then(({ ComponentPage }) => ({ default: ComponentPage })),
);

/** The page of a component. Stories and pages of prose do not load it. */
export function LazyComponentPage() {
  return (
    <Suspense fallback={<p className="manual-in">Loading.</p>}>
      <ComponentPage />
    </Suspense>
  );
}
