import { fitToPages } from '@recto/print';
import { Header, Page, type PageProps, sectionComponents, sectionProps } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { type ComponentType, type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Composition } from './composition.ts';

/** The width of a sheet of A4 in CSS px. */
const WIDTH = 794;

interface ComposedSheetProps {
  composition: Composition;
  resume: ResumeDocument;
}

/** The sheet of a composition, as large as there is room for, fitted to the pages that it asks for. */
export function ComposedSheet({ composition, resume }: ComposedSheetProps) {
  const { theme: chosen, paper, audience, pages, sections } = composition;
  const [theme, variant] = chosen.split(' ');
  const bound = sectionProps(resume, {
    theme: theme as PageProps['theme'],
    variant,
    paper: paper as PageProps['paper'],
    ...(audience !== 'everyone' && { audience }),
  });
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const sizes = new ResizeObserver(() => setScale(Math.min(current.clientWidth / WIDTH, 1)));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  // Whatever changes the sheet changes its fit.
  useEffect(() => {
    const { current } = sheet;
    if (!current || pages === 0) return;
    let isShown = true;
    // A page that is being left is hidden before it is taken away.
    const isVisible = () => isShown && current.getClientRects().length > 0;
    void document.fonts.ready.then(() => isVisible() && fitToPages(current, { pages }));
    return () => {
      isShown = false;
    };
  });
  return (
    <div ref={frame} className="playground-sheet">
      <div style={{ zoom: scale, inlineSize: WIDTH }}>
        <Page
          key={`${chosen} ${paper} ${pages}`}
          ref={sheet}
          {...bound.page}
          scheme="light"
          style={{ '--recto-zoom': 1 } as CSSProperties}
        >
          <Header {...bound.header} level={2} />
          {sections.map(({ key, shown, layout, title }) => {
            const Section = sectionComponents[key] as ComponentType<never> as ComponentType<Record<string, unknown>>;
            if (!shown) return null;
            return (
              <Section key={key} {...bound[key]} level={3} {...(layout && { layout })} {...(title && { title })} />
            );
          })}
        </Page>
      </div>
    </div>
  );
}
