import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic as LintDiagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Diagnostic } from '@recto/schema';
import { completeFromSchema } from './complete.ts';
import { editorTheme } from './editor-theme.ts';
import { wordsOnHover } from './hover.ts';

interface EditorOptions {
  text: string;
  isJson: boolean;
  label: string;
  onText: (text: string) => void;
  onCaret: (offset: number) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** An editor of text, as the studio needs it. */
export interface Editor {
  /** Shows another text. Only what differs is changed, so caret and scroll keep their place. */
  set(text: string): void;
  diagnose(diagnostics: readonly Diagnostic[]): void;
  /** Lights the lines of a range. */
  light(range: [number, number], focus: boolean): void;
  close(): void;
}

const fromOutside = Annotation.define<boolean>();
const lightLines = StateEffect.define<[number, number]>();

const litLines = StateField.define({
  create: () => Decoration.none,
  update(lines, transaction) {
    let next = lines.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(lightLines)) continue;
      const { doc } = transaction.state;
      const [from, to] = effect.value.map((at) => Math.min(at, doc.length)) as [number, number];
      const marks = [];
      for (let at = doc.lineAt(from).from; at <= to; at = doc.lineAt(at).to + 1) {
        marks.push(Decoration.line({ class: 'cm-lit' }).range(doc.lineAt(Math.min(at, doc.length)).from));
        if (at >= doc.length) break;
      }
      next = Decoration.set(marks);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function createEditor(parent: HTMLElement, options: EditorOptions): Editor {
  const { text, isJson, label, onText, onCaret, onUndo, onRedo } = options;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        isJson ? json() : yaml(),
        autocompletion({ override: [completeFromSchema], icons: false }),
        wordsOnHover,
        litLines,
        editorTheme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        keymap.of([
          { key: 'Mod-z', run: always(onUndo), preventDefault: true },
          { key: 'Mod-y', run: always(onRedo), preventDefault: true },
          { key: 'Mod-Shift-z', run: always(onRedo), preventDefault: true },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-k'),
          ...searchKeymap,
          ...lintKeymap.filter(({ key }) => key !== 'F8'),
          // Esc and then Tab leaves the editor.
          indentWithTab,
        ]),
        EditorView.updateListener.of((update) => {
          const isOwn = !update.transactions.some((each) => each.annotation(fromOutside));
          if (update.docChanged && isOwn) onText(update.state.doc.toString());
          if (update.selectionSet && isOwn) onCaret(update.state.selection.main.head);
        }),
      ],
    }),
  });
  // What scrolls is reached by the keyboard.
  view.scrollDOM.tabIndex = 0;
  return {
    set(next) {
      const known = view.state.doc.toString();
      if (known === next) return;
      view.dispatch({ changes: difference(known, next), annotations: fromOutside.of(true) });
    },
    diagnose(diagnostics) {
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map((each) => toLint(each, view.state.doc.length)),
        ),
      );
    },
    light([from, to], focus) {
      const end = Math.min(to, view.state.doc.length);
      const start = Math.min(from, end);
      view.dispatch({
        effects: [
          lightLines.of([start, Math.max(start, end - 1)]),
          ...(focus ? [EditorView.scrollIntoView(start, { y: 'center' })] : []),
        ],
        ...(focus ? { selection: { anchor: start } } : {}),
        annotations: fromOutside.of(true),
      });
      if (focus) view.focus();
    },
    close: () => view.destroy(),
  };
}

const always = (run: () => void) => () => {
  run();
  return true;
};

/** The one piece that differs between two texts. */
function difference(known: string, next: string): { from: number; to: number; insert: string } {
  const most = Math.min(known.length, next.length);
  let from = 0;
  while (from < most && known[from] === next[from]) from++;
  let end = 0;
  while (end < most - from && known[known.length - 1 - end] === next[next.length - 1 - end]) end++;
  return { from, to: known.length - end, insert: next.slice(from, next.length - end) };
}

function toLint({ severity, message, hint, location: { range } }: Diagnostic, length: number): LintDiagnostic {
  const from = Math.min(range.start.offset, length);
  return {
    from,
    to: Math.min(length, Math.max(range.end.offset, from)),
    severity,
    message: hint ? `${message} ${hint}` : message,
  };
}
