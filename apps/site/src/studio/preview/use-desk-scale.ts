import { useEffect, useRef, useState } from 'react';
import { useStudio } from '../state/store.ts';

/** On the left of a page the fill of it, on the right what is said about it. */
const LEFT = 68;
const RIGHT = 188;

/** How large a page is drawn: what the person chose, or as wide as the desk has room. */
export function useDeskScale(pageWidth: number): { ref: React.RefObject<HTMLDivElement | null>; scale: number } {
  const ref = useRef<HTMLDivElement>(null);
  const zoom = useStudio((state) => state.zoom);
  const [width, setWidth] = useState(760);
  useEffect(() => {
    const element = ref.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.contentRect.width ?? 0;
      if (size > 0) setWidth(size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const room = width < 640 ? width - 40 : width - LEFT - RIGHT;
  const scale = zoom === 0 ? Math.min(1.2, Math.max(0.2, room / pageWidth)) : zoom / 100;
  return { ref, scale };
}
