import { forAudience, type ResumeDocument } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import type { CSSProperties } from 'react';
import { type Appearance, propertiesOf } from '../state/appearance.ts';
import { recto } from '../state/store.ts';
import { withOwnPictures } from './pictures.ts';
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
