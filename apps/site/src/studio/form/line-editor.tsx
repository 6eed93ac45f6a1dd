import { useEffect, useRef, useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { useLineUse } from '../preview/line-note.tsx';
import { edit, light, type Path } from '../state/store.ts';
import { readInline, writeInline } from './inline-markdown.ts';
import { pathName, useProblem, useValue } from './use-field.ts';

interface LineEditorProps {
  path: Path;
  label: string;
  onRemove?: () => void;
  onNext?: () => void;
}

/** One line of a résumé as it is read: bold is bold. Beneath it, how much of the line on the sheet its words take. */
export function LineEditor({ path, label, onRemove, onNext }: LineEditorProps) {
  const t = useLabels();
  const box = useRef<HTMLDivElement>(null);
  const [isFocused, setFocused] = useState(false);
  const written = String(useValue(path) ?? '');
  const problem = useProblem(path);
  const use = useLineUse(isFocused ? path : undefined);
  const own = useRef<string | undefined>(undefined);
  useEffect(() => {
    // What was typed here is here already; anything else came from undo, the text or another place.
    if (own.current === written || !box.current) return;
    own.current = written;
    writeInline(box.current, written);
  }, [written]);
  const isOver = use !== undefined && use.lines > 1 && use.words <= 3;

  const onInput = () => {
    if (!box.current) return;
    own.current = readInline(box.current);
    edit([{ path, value: own.current }], `field ${path.join('.')}`);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !event.shiftKey && onNext) {
      event.preventDefault();
      onNext();
    } else if (event.key === 'Backspace' && box.current?.textContent === '' && onRemove) {
      event.preventDefault();
      onRemove();
    } else if (command && (event.key === 'b' || event.key === 'i')) {
      event.preventDefault();
      format(event.key === 'b' ? 'bold' : 'italic');
    }
  };
  const format = (command: 'bold' | 'italic') => {
    document.execCommand('styleWithCSS', false, 'false');
    document.execCommand(command);
    onInput();
  };
  return (
    <div className="studio-line-box" data-focus={isFocused || undefined} data-over={isOver || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a text field of HTML shows no bold words */}
      <div
        ref={box}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        data-path={pathName(path)}
        className="studio-line-text"
        onInput={onInput}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain').replaceAll(/\s+/g, ' '));
        }}
        onFocus={() => {
          setFocused(true);
          light({ path, from: 'form' });
        }}
        onBlur={() => setFocused(false)}
      />
      {isFocused && <FormatBar format={format} box={box.current} onChange={onInput} />}
      {isFocused && use && (
        <div className="studio-meter">
          <span className="studio-meter-bar">
            <i style={{ width: `${isOver ? 100 : use.share * 100}%` }} />
          </span>
          {use.lines === 1
            ? t.ofALine(Math.round(use.share * 100))
            : isOver
              ? t.wordsOver(use.words)
              : t.lines(use.lines)}
        </div>
      )}
    </div>
  );
}

interface FormatBarProps {
  format: (command: 'bold' | 'italic') => void;
  box: HTMLElement | null;
  onChange: () => void;
}

function FormatBar({ format, box, onChange }: FormatBarProps) {
  const t = useLabels();
  // A press must not take the selection away.
  const keep = (event: React.MouseEvent) => event.preventDefault();
  const link = () => {
    const selection = document.getSelection();
    if (!box || !selection || selection.isCollapsed) return;
    const address = window.prompt(t.whereTo, 'https://');
    if (!address) return;
    const element = document.createElement('a');
    element.dataset.url = address;
    const range = selection.getRangeAt(0);
    element.append(range.extractContents());
    range.insertNode(element);
    onChange();
  };
  return (
    <div className="studio-format" role="toolbar" aria-label={t.format}>
      <button type="button" onMouseDown={keep} onClick={() => format('bold')} aria-label={t.bold} tabIndex={-1}>
        B
      </button>
      <button type="button" onMouseDown={keep} onClick={() => format('italic')} aria-label={t.italic} tabIndex={-1}>
        <i>I</i>
      </button>
      <button type="button" onMouseDown={keep} onClick={link} tabIndex={-1}>
        {t.link}
      </button>
    </div>
  );
}
