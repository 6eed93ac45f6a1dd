import { useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useCommands } from '../state/commands.ts';
import { show } from '../state/store.ts';

/** Everything that the studio does, found by its words. */
export function CommandsDialog() {
  const t = useLabels();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useCommands().filter(({ name }) => name.toLowerCase().includes(words.toLowerCase().trim()));
  const run = (index: number) => {
    const command = found[index];
    if (!command) return;
    show(undefined);
    command.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') run(at);
    else return;
    event.preventDefault();
  };
  return (
    <SheetDialog title={t.commandMenu}>
      <input
        className="studio-command-words"
        // biome-ignore lint/a11y/noAutofocus: the menu opens to be typed in
        autoFocus
        role="combobox"
        aria-label={t.commandMenu}
        aria-expanded="true"
        aria-controls="studio-commands"
        aria-activedescendant={found[at] ? `command-${found[at].id}` : undefined}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="studio-commands" role="listbox" aria-label={t.commandMenu} className="studio-commands" tabIndex={-1}>
        {found.map(({ id, name, keys }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={id}
            id={`command-${id}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => run(index)}
          >
            {name}
            {keys && <kbd>{keys}</kbd>}
          </div>
        ))}
      </div>
    </SheetDialog>
  );
}
