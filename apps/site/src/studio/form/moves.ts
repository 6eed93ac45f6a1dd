import type { Edit, EditValue } from '@recto/schema';
import type { Path } from '../state/store.ts';

/** The edits that move an entry of a list to another position. */
export function moveEdits(path: Path, items: readonly unknown[], from: number, to: number): Edit[] {
  return [{ path: [...path, from] }, { path: [...path, to], value: items[from] as EditValue, insert: true }];
}
