import type { Diagnostic } from '@recto/schema';
import { useEffect, useRef, useState } from 'react';
import { edit, light, type Path, useStudio, valueAt } from '../state/store.ts';

/** What is wrong with the value at a path, the worst first. */
export function useProblem(path: Path): Diagnostic | undefined {
  const diagnostics = useStudio((state) => state.reading?.diagnostics);
  const key = JSON.stringify(path);
  const here = diagnostics?.filter(({ location }) => JSON.stringify(location.path) === key);
  return here?.find(({ severity }) => severity === 'error') ?? here?.find(({ severity }) => severity === 'warning');
}

/** The value at a path of the document that was read last. */
export const useValue = (path: Path): unknown => {
  const shown = useStudio((state) => state.shown);
  return valueAt(shown, path);
};

type Written = string | number | string[];

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('\n') : value === undefined ? '' : String(value);

interface TextOptions {
  /** What is written into the document for what is typed. */
  toValue?: (text: string) => Written;
  /** How a value is shown while nobody types. */
  toText?: (value: string) => string;
}

const same = (text: string) => text;

/** A text of the document in a field: what is typed is there at once, and written into the text of the document. */
export function useText(path: Path, { toValue = same, toText = same }: TextOptions = {}) {
  const written = asText(useValue(path));
  const [draft, setDraft] = useState(() => toText(written));
  const isFocused = useRef(false);
  const own = useRef<string | undefined>(undefined);
  const shown = toText(written);
  useEffect(() => {
    // What was typed here comes back when it has been read; anything else came from undo, the text or another place.
    if (!isFocused.current || own.current !== written) setDraft(shown);
  }, [written, shown]);
  const write = (text: string) => {
    const next = toValue(text);
    own.current = asText(next);
    const isNothing = text === '' || (Array.isArray(next) && next.length === 0);
    edit([isNothing ? { path } : { path, value: next }], `field ${path.join('.')}`);
    setDraft(text);
  };
  return {
    draft,
    write,
    onFocus: () => {
      isFocused.current = true;
      light({ path, from: 'form' });
    },
    onBlur: () => {
      isFocused.current = false;
      // The last letters may still be on their way.
      if (own.current === undefined || own.current === written) setDraft(shown);
      own.current = undefined;
    },
  };
}

/** The attribute by which a field is found: a press on the sheet leads to it. */
export const pathName = (path: Path): string => path.join('.');
