import type { EditValue } from '@recto/schema';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { edit, type Path, say, undo, useStudio } from '../state/store.ts';
import { alternatives, emptyEntry, entryTitle, schemaAt } from './field-schema.ts';
import { FieldGroup } from './fields.tsx';
import { LineEditor } from './line-editor.tsx';
import { moveEdits } from './moves.ts';
import { SortableList } from './sortable.tsx';
import { useValue } from './use-field.ts';

interface EntryListProps {
  path: Path;
  /** The key of the list, which says what fields are first. */
  name: string;
  label: string;
}

/** The entries of a list, each of which can be opened, moved, copied and removed. */
export function EntryList({ path, name, label }: EntryListProps) {
  const t = useLabels();
  const value = useValue(path);
  const items = Array.isArray(value) ? value : [];
  const place = useStudio((state) => state.place);
  const [open, setOpen] = useState<number | undefined>(0);
  const [seen, setSeen] = useState(place);
  if (place !== seen) {
    setSeen(place);
    const inside = place && place.from !== 'form' && path.every((step, index) => place.path[index] === step);
    const at = place?.path[path.length];
    if (inside && typeof at === 'number' && at !== open) setOpen(at);
  }
  const add = () => {
    edit([{ path: [...path, items.length], value: emptyEntry(name) as EditValue, insert: true }]);
    setOpen(items.length);
  };
  return (
    <fieldset className="studio-entries">
      <legend className="studio-hidden">{t.fields[label] ?? label}</legend>
      <SortableList
        names={items.map((item) => entryTitle(item) ?? t.untitled)}
        kind={t.entry}
        onMove={(from, to) => {
          edit(moveEdits(path, items, from, to));
          setOpen(undefined);
        }}
        className="studio-sortable"
      >
        {(index, grip) => (
          <Entry
            path={[...path, index]}
            name={name}
            item={items[index]}
            grip={grip}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? undefined : index)}
            onCopy={() => edit([{ path: [...path, index + 1], value: items[index] as EditValue, insert: true }])}
          />
        )}
      </SortableList>
      <button type="button" className="studio-add" onClick={add}>
        <Icon name="add" size={16} />
        {t.addTo(t.fields[label] ?? label)}
      </button>
    </fieldset>
  );
}

interface EntryProps {
  path: Path;
  name: string;
  item: unknown;
  grip: React.ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  onCopy: () => void;
}

function Entry({ path, name, item, grip, isOpen, onToggle, onCopy }: EntryProps) {
  const t = useLabels();
  const title = entryTitle(item) ?? t.untitled;
  const group = alternatives(schemaAt(path)).find(({ properties }) => properties) ?? {};
  const remove = () => {
    edit([{ path }]);
    say(t.removed(title));
  };
  if (typeof item === 'string') {
    return (
      <div className="studio-line">
        {grip}
        <LineEditor path={path} label={title} onRemove={remove} />
      </div>
    );
  }
  return (
    <div className="studio-entry">
      <div className="studio-entry-head">
        {grip}
        <button type="button" className="studio-entry-title" aria-expanded={isOpen} onClick={onToggle}>
          {title}
        </button>
        <MenuTrigger>
          <Button className="studio-icon" aria-label={t.moreFor(title)}>
            <Icon name="more" />
          </Button>
          <Popover placement="bottom end" className="studio-popover">
            <Menu
              className="studio-menu studio-small-menu"
              onAction={(key) => (key === 'remove' ? remove() : key === 'copy' ? onCopy() : undo())}
            >
              <MenuItem id="copy">{t.duplicate}</MenuItem>
              <MenuItem id="remove">{t.remove}</MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {isOpen && <FieldGroup path={path} name={name} group={group} />}
    </div>
  );
}
