import { useEffect, useRef, useState } from 'react';
import { useStudio } from '../state/store.ts';

/** Pixels at the right of a page for what is said about it, where the desk is wide enough for both. */
const NOTES = 168;
const WIDE = 640;

/** How large a page is drawn: what the person chose, or as wide as the desk has room. */
export function useDeskScale(pageWidth: number): { ref: React.RefObject<HTMLDivElement | null>; scale: number } {
  const ref = useRef<HTMLDivElement>(null);
  const zoom = useStudio((state) => state.zoom);
  const [room, setRoom] = useState(504);
  useEffect(() => {
    const element = ref.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.contentRect.width ?? 0;
      if (size > 0 && ref.current) setRoom(size - marginsOf(ref.current) - (size < WIDE ? 0 : NOTES));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = zoom === 0 ? Math.min(1.2, Math.max(0.2, room / pageWidth)) : zoom / 100;
  return { ref, scale };
}

/** What the style sheet keeps free at both sides of a page, in pixels. */
function marginsOf(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}
