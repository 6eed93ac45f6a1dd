import type { Place } from '../state/store.ts';
import { pathName } from './use-field.ts';

/** Brings the field of a place into view, with the caret where the person pointed. */
export function focusPlace({ path, caret, isSelected }: Place): void {
  const field = fieldOf(path);
  if (!field) return;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (isSelected && isText) field.select();
  if (caret === undefined) return;
  if (isText) {
    const at = Math.min(caret, field.value.length);
    field.setSelectionRange(at, at);
  } else setCaret(field, caret);
}

/** The field of a path, or of the nearest path around it. */
function fieldOf(path: Place['path']): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const name = CSS.escape(pathName(path.slice(0, length)));
    const found = document.querySelector<HTMLElement>(`[data-path="${name}"]`) ?? firstInside(path.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

const firstInside = (path: Place['path']) =>
  document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(`${pathName(path)}.`)}"]`);

function setCaret(field: HTMLElement, caret: number): void {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let rest = caret;
  while (walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    if (rest <= length) {
      document.getSelection()?.collapse(walker.currentNode, rest);
      return;
    }
    rest -= length;
  }
}
