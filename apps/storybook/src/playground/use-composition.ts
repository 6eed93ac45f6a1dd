import { readResume } from '@recto/schema';
import { useEffect, useState } from 'react';
import { keepDocument, pastedDocument } from '../documents/pasted-document.ts';
import { sources } from '../documents/sources.ts';
import { addressedWindow } from '../manual/page/links.ts';
import { allSections, type Composition, decode } from './composition.ts';

/** What is before the composition in the hash of a link. The hash is sent to no server. */
export const HASH = '#composition=';

const initial = (): Composition => ({
  text: pastedDocument() ?? sources.graduate,
  theme: 'classic',
  paper: 'a4',
  audience: 'everyone',
  pages: 1,
  sections: allSections(),
});

/** The composition of the link, or else the last document of the visitor, or else an example; and how to change it. */
export function useComposition() {
  const [composition, setComposition] = useState(initial);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const { hash } = addressedWindow().location;
    if (!hash.startsWith(HASH)) return;
    void decode(hash.slice(HASH.length)).then((linked) => linked && setComposition(linked));
  }, []);
  const change = (values: Partial<Composition>) => {
    setComposition((before) => ({ ...before, ...values }));
    if (values.text !== undefined) setKept(keepDocument(values.text, readResume(values.text).resume));
  };
  return { composition, change, isKept };
}
