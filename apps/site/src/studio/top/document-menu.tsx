import { useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { NO_CHANGES } from '../state/appearance.ts';
import { open, say, useStudio } from '../state/store.ts';
import { type StoredDocument, storedDocuments } from '../storage/database.ts';
import { openNew, openStored, remove } from '../storage/documents.ts';
import { save } from '../storage/saving.ts';
import { importFile } from '../transfer/importing.ts';

/** The documents on this device: open, begin, rename, duplicate, delete. */
export function DocumentMenu() {
  const t = useLabels();
  const id = useStudio((state) => state.id);
  const name = useStudio((state) => state.title ?? state.shown?.basics?.name ?? t.untitled);
  const [documents, setDocuments] = useState<StoredDocument[]>([]);
  const [putBack, setPutBack] = useState<() => Promise<void>>();
  const load = () => storedDocuments().then(setDocuments, () => setDocuments([]));

  const run: Record<string, () => void> = {
    new: () => open({ id: '', title: undefined, file: 'resume.yaml', text: '', appearance: NO_CHANGES }),
    file: () => chooseFile(),
    rename: () => {
      const next = window.prompt(t.rename, name);
      if (next === null) return;
      useStudio.setState({ title: next.trim() || undefined });
      void save();
    },
    duplicate: () => {
      const { text, appearance, file } = useStudio.getState();
      void openNew({ text, appearance, file, title: t.copyOf(name) });
    },
    delete: async () => {
      const back = await remove(id);
      setPutBack(() => back);
      say(t.removed(name));
      const [next] = await storedDocuments();
      if (next) openStored(next);
      else run.new?.();
    },
    undelete: async () => {
      await putBack?.();
      setPutBack(undefined);
    },
  };
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && void load()}>
      <Button className="studio-icon studio-document" aria-label={t.documentNamed(name)}>
        <span>{name}</span>
        <Icon name="down" size={16} />
      </Button>
      <Popover placement="bottom start" className="studio-popover">
        <Menu
          className="studio-menu studio-small-menu"
          onAction={(key) => {
            const stored = documents.find((each) => each.id === key);
            if (stored) void save().then(() => openStored(stored));
            else run[String(key)]?.();
          }}
        >
          <MenuSection>
            <Header>{t.documents}</Header>
            {documents.map((each) => (
              <MenuItem key={each.id} id={each.id} textValue={each.title ?? each.name}>
                <b data-on={each.id === id || undefined}>{each.title || each.name || t.untitled}</b>
                <span>{new Date(each.changed).toLocaleDateString()}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuItem id="new">{t.newDocument}</MenuItem>
          <MenuItem id="file">{t.openFile}</MenuItem>
          <MenuItem id="rename">{t.rename}</MenuItem>
          <MenuItem id="duplicate">{t.duplicate}</MenuItem>
          <MenuItem id="delete">{t.deleteDocument}</MenuItem>
          {putBack && <MenuItem id="undelete">{t.putBackDocument}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Asks for a file, and shows what is in it. */
function chooseFile(): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: ACCEPTED });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void importFile(chosen);
  });
  input.click();
}

export const ACCEPTED = '.yaml,.yml,.json,.jsonc,.pdf,.docx,.doc,.txt,.md,.vcf,.zip';
