import type { Place } from '../state/store.ts';
import { useStudio } from '../state/store.ts';
import { pathOf } from './places.ts';
import type { SheetFrame } from './sheet-frame.ts';

/** The field at a point of the sheet, and which letter of it. */
export function pointAt(
  { document }: SheetFrame,
  { clientX, clientY, currentTarget }: Pick<React.MouseEvent, 'clientX' | 'clientY' | 'currentTarget'>,
  scale: number,
): Place | undefined {
  const box = currentTarget.getBoundingClientRect();
  const [x, y] = [(clientX - box.left) / scale, (clientY - box.top) / scale];
  const element = document.elementFromPoint(x, y);
  const { shown } = useStudio.getState();
  const path = element && shown && pathOf(element, shown);
  if (!path) return undefined;
  return { path, from: 'sheet', caret: caretAt(document, element, x, y) };
}

function caretAt(document: Document, element: Element, x: number, y: number): number | undefined {
  const at = document.caretPositionFromPoint?.(x, y);
  if (!at || !element.contains(at.offsetNode)) return undefined;
  const range = document.createRange();
  range.setStart(element.closest('li, p, h1, h3, span, time') ?? element, 0);
  range.setEnd(at.offsetNode, at.offset);
  return range.toString().length;
}
