import { type RefObject, useEffect, useState } from 'react';
import './on-this-page.css';

interface Heading {
  id: string;
  text: string;
}

/** So many headings are a page that is long enough for a list of them. */
const LEAST = 3;

/** A heading is read when it is so far from the head of the window, in px, or has passed it. */
const READ = 140;

const headingsIn = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('h2[id]')];

/** The headings of the page in its margin, where the window is wide enough, with a mark at the one that is being read. */
export function OnThisPage({ page }: { page: RefObject<HTMLElement | null> }) {
  const headings = useHeadings(page);
  const current = useCurrent(page, headings);
  if (headings.length < LEAST) return null;
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page">
      <p id="on-this-page">On this page</p>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id)}`} aria-current={id === current ? 'location' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The headings, as soon as the page has them: those of components come later than the page. */
function useHeadings(page: RefObject<HTMLElement | null>): readonly Heading[] {
  const [headings, setHeadings] = useState<readonly Heading[]>([]);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const read = () => {
      const found = headingsIn(current).map(({ id, textContent }) => ({ id, text: textContent ?? '' }));
      setHeadings((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    read();
    const changes = new MutationObserver(read);
    changes.observe(current, { childList: true });
    return () => changes.disconnect();
  }, [page]);
  return headings;
}

/** The id of the last heading that is read or above the window. */
function useCurrent(page: RefObject<HTMLElement | null>, headings: readonly Heading[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    if (!page.current || headings.length < LEAST) return;
    const places = headingsIn(page.current);
    const mark = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      // At the foot of a page its last heading may never come to the head of the window.
      const isAtFoot = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
      const read = isAtFoot ? places : places.filter((place) => place.getBoundingClientRect().top < READ);
      setCurrent(read.at(-1)?.id);
    };
    mark();
    addEventListener('scroll', mark, { passive: true });
    return () => removeEventListener('scroll', mark);
  }, [page, headings]);
  return current;
}
