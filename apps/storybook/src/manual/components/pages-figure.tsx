import { type PropsWithChildren, useRef } from 'react';
import { WhenNear } from '../../gallery/when-near.tsx';
import { TruePages } from '../../sheet/true-pages.tsx';
import '../../sheet/desk.css';
import './pages-figure.css';

interface PagesFigureProps extends PropsWithChildren {
  /** What the pages are of, for people who do not see them. */
  label: string;
  /** As many papers as are side by side where there is room. @default 2 */
  across?: number;
}

/** The pages of the sheet that is its child, as the printer cuts them, with what the inspector says. */
export const PagesFigure = ({ label, across = 2, children }: PagesFigureProps) => (
  <div className="pages-figure">
    <WhenNear>
      <Pages label={label} across={across}>
        {children}
      </Pages>
    </WhenNear>
  </div>
);

function Pages({ label, across, children }: PagesFigureProps) {
  const desk = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLDivElement>(null);
  return (
    <div ref={desk} className="desk" data-density="fit">
      <TruePages {...{ desk, story, label, across }} />
      <div ref={story} className="desk-story is-drawn">
        {children}
      </div>
    </div>
  );
}
