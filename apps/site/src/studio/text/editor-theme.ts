import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const appearance = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--brand-ink)', backgroundColor: 'var(--brand-panel)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--brand-mono)', lineHeight: '22px' },
  '.cm-content': { padding: '6px 0 48px', paddingInlineEnd: '14px', caretColor: 'var(--brand-link)' },
  '.cm-cursor': { borderLeftColor: 'var(--brand-link)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--brand-muted)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '38px', padding: '0 12px 0 8px' },
  '.cm-lit': { backgroundColor: 'var(--brand-lit)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--brand-link) 22%, transparent)',
  },
  '.cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--brand-pencil) 1.2px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-info': { textDecorationColor: 'var(--brand-edge)' },
  '.cm-tooltip': {
    border: '0',
    backgroundColor: 'var(--brand-panel)',
    color: 'var(--brand-ink)',
    boxShadow: 'var(--brand-sheet)',
    maxWidth: 'min(340px, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--brand-mono)', maxHeight: '240px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '8px 12px', display: 'flex', gap: '16px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--brand-desk)',
    color: 'var(--brand-ink)',
    boxShadow: 'inset 3px 0 0 var(--brand-link)',
  },
  '.cm-completionDetail': {
    marginLeft: 'auto',
    fontFamily: 'var(--brand-text)',
    fontStyle: 'normal',
    fontSize: '12px',
    color: 'var(--brand-muted)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '500' },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '3px solid var(--brand-edge)', fontFamily: 'var(--brand-text)' },
  '.cm-diagnostic-error, .cm-diagnostic-warning': { borderLeftColor: 'var(--brand-pencil)' },
  '.cm-hover-words': { padding: '9px 12px', font: '400 13px/1.45 var(--brand-text)' },
  '.cm-panels': { backgroundColor: 'var(--brand-sunk)', color: 'var(--brand-ink)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--brand-desk)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--brand-link)' },
  { tag: [tags.comment, tags.punctuation, tags.separator, tags.meta], color: 'var(--brand-muted)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--brand-ok)' },
  { tag: tags.string, color: 'var(--brand-ink)' },
]);

/** How the text looks: a key is a link's colour, an error is underlined by the pencil. */
export const editorTheme = [appearance, syntaxHighlighting(colours)];
