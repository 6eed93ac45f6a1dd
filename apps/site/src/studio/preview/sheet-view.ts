import { forAudience, type ResumeDocument } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import type { CSSProperties } from 'react';
import { type Appearance, propertiesOf } from '../state/appearance.ts';
import { recto } from '../state/store.ts';
import { themeNamed } from './theme-styles.ts';

/** What a sheet shows. */
export interface SheetView {
  /** For its reader, without pictures that would have to be fetched. */
  resume: ResumeDocument;
  theme: ThemeName;
  variant: string | undefined;
  paper: NonNullable<NonNullable<ReturnType<typeof recto>>['paper']>;
  /** Pages asked. */
  pages: number | undefined;
  fill: boolean;
  style: CSSProperties;
  density: number | undefined;
}

/** What the sheet shows of a document, for an audience. */
export function sheetView(document: ResumeDocument, audience: string, appearance: Appearance): SheetView {
  const resume = withOwnPictures(seenBy(document, audience));
  const { theme: asked, variant, paper = 'a4', pages, print } = recto(document);
  const theme = themeNamed(asked);
  return {
    resume,
    theme,
    variant,
    paper,
    pages: appearance.density === undefined ? pages : undefined,
    fill: print?.fill ?? false,
    style: propertiesOf(themes[theme], variant, appearance) as CSSProperties,
    density: appearance.density,
  };
}

function seenBy(document: ResumeDocument, audience: string): ResumeDocument {
  try {
    return forAudience(document, audience).resume;
  } catch {
    // The document has no such audience any more: what the public sees is never too much.
    return forAudience(document, 'public').resume;
  }
}

/** Pictures that are in the document itself stay; all others would ask a server for something, and go. */
function withOwnPictures<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withOwnPictures) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if ((key === 'image' || key === 'logo') && !isOwn(inner)) return [];
    return [[key, withOwnPictures(inner)]];
  });
  return Object.fromEntries(entries) as Value;
}

function isOwn(picture: unknown): boolean {
  const source = typeof picture === 'object' && picture !== null ? (picture as { src?: unknown }).src : picture;
  return typeof source === 'string' && /^data:image\//i.test(source.trim());
}
