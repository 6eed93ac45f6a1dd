import { Resume } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import type { ThemeName } from '@recto/themes';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type DocumentName, documentNamed } from '../../documents/documents.ts';
import { PaperStyle } from './paper-style.tsx';
import './live-sheet.css';

/** The width of A4 in CSS px, at which a sheet is laid out before it is made small. */
const WIDTH = 794;

interface LiveSheetProps {
  theme?: ThemeName;
  variant?: string;
  document?: DocumentName;
  /** Whether it is drawn at once: it is in the first view. */
  eager?: boolean;
  /** The language of fixed words and dates. @default that of the document */
  locale?: string;
  /** Draws another sheet of the document, in the same theme. @default `<Resume>` */
  children?: (resume: ResumeDocument) => ReactNode;
}

/** A sheet in small, drawn by the page itself, when it comes near. It is a picture: nothing in it is read or pressed. */
export function LiveSheet({ theme, variant, document = 'graduate', eager = false, locale, children }: LiveSheetProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(eager);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const sizes = new ResizeObserver(() => setScale(current.clientWidth / WIDTH));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  useEffect(() => {
    const { current } = frame;
    if (!current || isNear) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '300px' });
    near.observe(current);
    return () => near.disconnect();
  }, [isNear]);
  return (
    <div ref={frame} className="live-sheet manual-sheet" inert aria-hidden="true">
      {isNear && scale > 0 && (
        <div style={{ zoom: scale, inlineSize: WIDTH }}>
          {theme && <PaperStyle theme={theme} />}
          {children?.(documentNamed(document)) ?? (
            <Resume resume={documentNamed(document)} theme={theme} variant={variant} locale={locale} scheme="light" />
          )}
        </div>
      )}
    </div>
  );
}
