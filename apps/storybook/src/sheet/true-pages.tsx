import type { Inspection } from '@recto/print';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { PaperView } from './paper-view.ts';
import './true-pages.css';

const percent = (share: number) => `${Math.round(share * 100)} %`;

interface TruePagesProps extends Record<'desk' | 'story', RefObject<HTMLElement | null>> {
  /** What the pages are of. */
  label?: string;
  /** As many papers as are side by side where there is room. @default 1 */
  across?: number;
}

/** The sheet of a desk cut into its pages, each with the outlines of its items, and in words what is broken on them. */
export function TruePages({ desk, story, label = 'True pages', across = 1 }: TruePagesProps) {
  const papers = useRef<HTMLDivElement>(null);
  const inspection = useDrawnPages({ desk, story, papers }, across);
  const { pages = [], issues = [] } = inspection ?? {};
  return (
    <section className="true-pages" aria-label={label}>
      <ol className="true-pages-list" aria-label="Pages" data-recto-screen-only>
        {pages.map(({ number, fill }) => (
          <li key={number}>
            Page {number} of {pages.length}, {percent(fill)} full
          </li>
        ))}
      </ol>
      {issues.length > 0 ? (
        <ol className="true-pages-issues" aria-label="Issues" data-recto-screen-only>
          {issues.map(({ rule, message, hint, location: { page, path } }) => (
            <li key={`${rule} ${page} ${path}`}>
              <strong>
                Page {page}, {rule.replaceAll('-', ' ')}.
              </strong>{' '}
              {message} {hint}
            </li>
          ))}
        </ol>
      ) : (
        <p data-recto-screen-only>{inspection ? 'Nothing is broken.' : 'The pages are being drawn.'}</p>
      )}
      <div ref={papers} className="true-pages-papers" aria-hidden="true" inert />
    </section>
  );
}

/** Draws the first sheet of a story, and again whenever it changes or there is more or less room. */
function useDrawnPages(
  { desk, story, papers }: Record<'desk' | 'story' | 'papers', RefObject<HTMLElement | null>>,
  across: number,
): Inspection | undefined {
  const [inspection, setInspection] = useState<Inspection>();
  useEffect(() => {
    if (!desk.current || !story.current || !papers.current) return;
    const view = new PaperView(papers.current, desk.current, across);
    const { current } = story;
    let frame = 0;
    let ended = false;
    let last: Inspection | undefined;
    const draw = () => {
      const sheet = current.querySelector<HTMLElement>('[data-part="page"]');
      if (!sheet?.isConnected || sheet.getClientRects().length === 0) return;
      last = view.draw(sheet);
      setInspection(last);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      if (!ended) frame = requestAnimationFrame(draw);
    };
    const changes = new MutationObserver(soon);
    changes.observe(current, { childList: true, subtree: true, characterData: true, attributes: true });
    const sizes = new ResizeObserver(() => last && view.fit(last));
    sizes.observe(papers.current);
    document.fonts.ready.then(soon);
    return () => {
      cancelAnimationFrame(frame);
      ended = true;
      changes.disconnect();
      sizes.disconnect();
    };
  }, [desk, story, papers, across]);
  return inspection;
}
