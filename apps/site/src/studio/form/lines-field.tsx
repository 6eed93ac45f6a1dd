import { plainText } from '@recto/schema';
import { useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { edit, type Path } from '../state/store.ts';
import type { FieldSchema } from './field-schema.ts';
import { LineEditor } from './line-editor.tsx';
import { moveEdits } from './moves.ts';
import { SortableList } from './sortable.tsx';
import { useValue } from './use-field.ts';

const textOf = (item: unknown): string =>
  typeof item === 'object' && item !== null ? String((item as { text?: unknown }).text ?? '') : String(item ?? '');

/** Bullets: each is a line that can be moved. */
export function LinesField({ path, field }: { path: Path; field: FieldSchema }) {
  const t = useLabels();
  const value = useValue(path);
  const items = Array.isArray(value) ? value : [];
  const title = field.title ?? 'Highlights';
  const add = () => {
    edit([{ path: [...path, items.length], value: '', insert: true }]);
    setTimeout(() => {
      const added = document.querySelector<HTMLElement>(`[data-path="${[...path, items.length].join('.')}"]`);
      added?.focus();
    }, 120);
  };
  return (
    <fieldset className="studio-lines">
      <legend>{t.fields[title] ?? title}</legend>
      <SortableList
        names={items.map((item) => plainText(textOf(item)).slice(0, 40))}
        kind={t.line}
        onMove={(from, to) => edit(moveEdits(path, items, from, to))}
        className="studio-sortable"
      >
        {(index, grip) => {
          const isTagged = typeof items[index] === 'object';
          const at = [...path, index];
          return (
            <div className="studio-line">
              {grip}
              <LineEditor
                path={isTagged ? [...at, 'text'] : at}
                label={t.positionOf(t.line, index + 1, items.length)}
                onRemove={() => edit([{ path: at }])}
                onNext={add}
              />
            </div>
          );
        }}
      </SortableList>
      <button type="button" className="studio-add" onClick={add}>
        <Icon name="add" size={16} />
        {t.addLine}
      </button>
    </fieldset>
  );
}
