import { type PropsWithChildren, useEffect, useRef, useState } from 'react';

/** How far from the window something is drawn, in px: about half a screen. */
const DISTANCE = '400px';

/** Draws its children when they come near the window, so that a long page opens at once. */
export function WhenNear({ children }: PropsWithChildren) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current || isNear) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: DISTANCE,
    });
    near.observe(current);
    return () => near.disconnect();
  }, [isNear]);
  return (
    <div ref={place} className="when-near" data-drawn={isNear}>
      {isNear && children}
    </div>
  );
}
