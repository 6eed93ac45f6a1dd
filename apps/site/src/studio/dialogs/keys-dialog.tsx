import { useLabels } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';

const COMMAND = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';

/** The keys of the studio. */
export function KeysDialog() {
  const t = useLabels();
  const keys: [string, string[]][] = [
    [t.keys.commands, [COMMAND, 'K']],
    [t.keys.view, [COMMAND, 'E']],
    [t.keys.undo, [COMMAND, 'Z']],
    [t.keys.problem, ['F8']],
    [t.keys.place, [COMMAND, 'J']],
    [t.keys.panes, ['F6']],
    [t.keys.lift, ['Space']],
    [t.keys.move, ['↑', '↓']],
    [t.keys.back, ['Esc']],
    [t.keys.pdf, [COMMAND, 'P']],
    [t.keys.version, [COMMAND, 'S']],
  ];
  return (
    <SheetDialog title={t.keysTitle}>
      <ul className="studio-keys">
        {keys.map(([words, names]) => (
          <li key={words}>
            {words}
            <span>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}
