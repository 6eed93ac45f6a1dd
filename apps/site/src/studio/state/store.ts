import type { Diagnostic, Edit, ResumeDocument } from '@recto/schema';
import { updateResume } from '@recto/schema';
import { create } from 'zustand';
import type { Findings } from '../preview/findings.ts';
import type { ReadBack } from '../strip/read-back.ts';
import { type Appearance, NO_CHANGES } from './appearance.ts';
import { quickEdit } from './quick-reading.ts';

/** Everything that undo takes back. */
export interface Snapshot {
  /** The document as it is written: the one truth. */
  text: string;
  appearance: Appearance;
}

/** What the text says. */
export interface Reading {
  /** The text that was read. */
  text: string;
  resume?: ResumeDocument;
  diagnostics: readonly Diagnostic[];
}

export type Path = (string | number)[];

/** A place of the document that is lit in every view. */
export interface Place {
  path: Path;
  /** Where the person pointed at it. */
  from: 'form' | 'text' | 'sheet' | 'strip' | 'first';
  /** Position of the caret in the words of the field, where it is known. */
  caret?: number | undefined;
  /** Whether what is typed replaces all the words of the field. */
  isSelected?: boolean;
}

export type Saved =
  | { kind: 'new' }
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'blocked' }
  | { kind: 'changed-elsewhere'; at: number };

export type DialogName = 'export-pdf' | 'share' | 'versions' | 'keys' | 'commands' | 'wont-fit' | 'import' | 'compare';

export interface StudioState extends Snapshot {
  /** Of the document in the storage. */
  id: string;
  /** As its owner calls it. The name in the document, unless it was renamed. */
  title: string | undefined;
  /** Name of the file, which decides between YAML and JSON. */
  file: string;
  past: readonly Snapshot[];
  future: readonly Snapshot[];
  reading: Reading | undefined;
  /** The last text that was a résumé, which the sheet goes on to show. */
  shown: ResumeDocument | undefined;
  audience: string;
  view: 'form' | 'text';
  desk: 'pages' | 'web' | 'parser';
  /** Which of the four tabs a narrow screen shows. */
  tab: 'edit' | 'page' | 'design' | 'check';
  strip: 'problems' | 'runts' | 'parser' | 'pages';
  stripOpen: boolean;
  designOpen: boolean;
  inspector: boolean;
  /** In per cent; 0 fits the width of the desk. */
  zoom: number;
  place: Place | undefined;
  saved: Saved;
  dialog: DialogName | undefined;
  findings: Findings | undefined;
  readBack: ReadBack | undefined;
  /** Said to screen readers, politely. */
  said: string;
}

export const useStudio = create<StudioState>(() => ({
  id: '',
  title: undefined,
  file: 'resume.yaml',
  text: '',
  appearance: NO_CHANGES,
  past: [],
  future: [],
  reading: undefined,
  shown: undefined,
  audience: 'private',
  view: 'form',
  desk: 'pages',
  tab: 'page',
  strip: 'problems',
  stripOpen: true,
  designOpen: false,
  inspector: true,
  zoom: 0,
  place: undefined,
  saved: { kind: 'new' },
  dialog: undefined,
  findings: undefined,
  readBack: undefined,
  said: '',
}));

const { getState, setState } = useStudio;

/** Steps that undo remembers. */
const MOST_STEPS = 200;
/** Changes of one field within this time are one step, in milliseconds. */
const ONE_STEP = 900;

let lastKey: string | undefined;
let lastChange = 0;

/** Called with the text before and after a change. */
type OnChange = (before: string, after: string) => void;

const early = new Set<OnChange>();

/** Has a function called before a change is made known to everything else. Returns a function that ends it. */
export function beforeChange(listener: OnChange): () => void {
  early.add(listener);
  return () => early.delete(listener);
}

/** Replaces the text or the appearance. Changes with the same key that follow closely are one step of undo. */
export function change(next: Partial<Snapshot>, key?: string): void {
  const { text, appearance, past } = getState();
  if ((next.text ?? text) === text && (next.appearance ?? appearance) === appearance) return;
  const now = Date.now();
  const isSameStep = key !== undefined && key === lastKey && now - lastChange < ONE_STEP;
  lastKey = key;
  lastChange = now;
  performance.mark('recto:change');
  if (next.text !== undefined && next.text !== text) for (const listener of early) listener(text, next.text);
  setState({
    ...next,
    past: isSameStep ? past : [...past, { text, appearance }].slice(-MOST_STEPS),
    future: [],
  });
}

/**
 * Changes values of the document in its text, with comments and order kept.
 *
 * @returns whether it could be done: a text with a mistake of YAML or JSON has to be mended first
 */
export function edit(edits: readonly Edit[], key?: string): boolean {
  const { text, file } = getState();
  try {
    change({ text: quickEdit(text, edits) ?? updateResume(text, edits, { path: file }) }, key);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return false;
    throw error;
  }
}

export function undo(): void {
  step('past', 'future');
}

export function redo(): void {
  step('future', 'past');
}

function step(from: 'past' | 'future', to: 'past' | 'future'): void {
  const state = getState();
  const target = state[from].at(-1);
  if (!target) return;
  lastKey = undefined;
  performance.mark('recto:change');
  setState({
    ...target,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], { text: state.text, appearance: state.appearance }],
  });
}

/** Opens another document: nothing of the one before can be undone into it. */
export function open(document: Pick<StudioState, 'id' | 'title' | 'file' | 'text' | 'appearance'>): void {
  lastKey = undefined;
  performance.mark('recto:change');
  setState({
    ...document,
    past: [],
    future: [],
    reading: undefined,
    shown: undefined,
    place: undefined,
    findings: undefined,
    readBack: undefined,
    audience: 'private',
    saved: { kind: 'new' },
  });
}

export const say = (said: string): void => setState({ said });
export const show = (dialog: DialogName | undefined): void => setState({ dialog });
export const light = (place: Place | undefined): void => setState({ place });

/** The value at a path of a document. */
export function valueAt(resume: ResumeDocument | undefined, path: readonly (string | number)[]): unknown {
  let value: unknown = resume;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The setting of the document for its page. */
export const recto = (resume: ResumeDocument | undefined) => resume?.meta?.recto ?? {};
