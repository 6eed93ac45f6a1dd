import { type Inspection, inspectPages } from '@recto/print';
import { type RefObject, useEffect, useState } from 'react';

/** What a sheet would be on paper, and where its parts now lie on the desk. */
export interface Inspected {
  inspection: Inspection;
  /** A part of the sheet in px from the corner of the desk. */
  placeOf(element: Element): { left: number; top: number; width: number; height: number };
}

/** Inspects the first sheet on a desk, and again whenever the sheet changes or lies elsewhere. */
export function useInspection(desk: RefObject<HTMLElement | null>, active: boolean): Inspected | undefined {
  const [inspected, setInspected] = useState<Inspected>();
  useEffect(() => {
    const { current } = desk;
    if (!active || !current) {
      setInspected(undefined);
      return;
    }
    const inspect = () => {
      const sheet = current.querySelector<HTMLElement>('[data-part="page"]');
      // To inspect is to lay a copy beside the sheet for a moment, which is no change.
      changes.disconnect();
      if (sheet?.isConnected && sheet.getClientRects().length > 0) setInspected(inspectOn(current, sheet));
      if (sheet) changes.observe(sheet, { childList: true, subtree: true, characterData: true, attributes: true });
    };
    let frame = 0;
    let ended = false;
    const soon = () => {
      cancelAnimationFrame(frame);
      if (!ended) frame = requestAnimationFrame(inspect);
    };
    const changes = new MutationObserver(soon);
    const sizes = new ResizeObserver(soon);
    sizes.observe(current);
    document.fonts.ready.then(soon);
    return () => {
      cancelAnimationFrame(frame);
      ended = true;
      changes.disconnect();
      sizes.disconnect();
    };
  }, [desk, active]);
  return inspected;
}

function inspectOn(desk: HTMLElement, sheet: HTMLElement): Inspected {
  const inspection = inspectPages(sheet);
  const corner = desk.getBoundingClientRect();
  return {
    inspection,
    placeOf(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left: left - corner.left, top: top - corner.top, width, height };
    },
  };
}
