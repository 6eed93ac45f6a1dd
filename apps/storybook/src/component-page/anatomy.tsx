import { Fragment, type PropsWithChildren, type ReactNode, useEffect, useRef, useState } from 'react';
import { Scrolled } from '../manual/components/scrolled.tsx';
import { containersOf, PARTS, type Pin, type PinTargets, pinsOf } from './pins.ts';
import './anatomy.css';

/** How far the middle of a pin is from the picture, in px. */
const DISTANCE = 22;

/** How far from its part a leader ends, and how far within the edge of the picture it bends towards its pin, in px. */
const GAP = 4;
const BEND = 4;

interface Parts {
  pins: Pin[];
  containers: string[];
}

const same = (one: Parts, other: Parts) => JSON.stringify(one) === JSON.stringify(other);

interface AnatomyProps extends PropsWithChildren {
  /** @default the parts of components */
  targets?: PinTargets;
  /** What the names are. */
  about?: ReactNode;
}

const NAMES_OF_PARTS = (
  <>
    Each name is in <code>data-part</code>.
  </>
);

/** A live picture with a numbered pin at each part, and the key of the numbers: the names in `data-part`. */
export function Anatomy({ targets = PARTS, about = NAMES_OF_PARTS, children }: AnatomyProps) {
  const picture = useRef<HTMLDivElement>(null);
  const [{ pins, containers }, setParts] = useState<Parts>({ pins: [], containers: [] });
  useEffect(() => {
    const { current } = picture;
    if (!current) return;
    const measure = () => {
      const now = { pins: pinsOf(current, targets), containers: containersOf(current, targets) };
      setParts((before) => (same(before, now) ? before : now));
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const changes = new MutationObserver(soon);
    changes.observe(current, { childList: true, subtree: true, attributes: true });
    const sizes = new ResizeObserver(soon);
    sizes.observe(current);
    document.fonts.addEventListener('loadingdone', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', soon);
    };
  }, [targets]);
  return (
    <>
      <Scrolled className="anatomy" label="Anatomy: a picture with numbered parts">
        <div className="anatomy-picture">
          <div ref={picture}>{children}</div>
          {pins.map((pin) => (
            <PinMark key={pin.part} pin={pin} width={picture.current?.clientWidth ?? 0} />
          ))}
        </div>
      </Scrolled>
      <ol className="anatomy-key" aria-label="Parts">
        {pins.map(({ part, number }) => (
          <li key={part}>
            <b aria-hidden="true">{number}</b>
            <code>{part}</code>
          </li>
        ))}
      </ol>
      {containers.length > 0 && (
        <p className="anatomy-containers">
          Around them:{' '}
          {containers.map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ', '}
              <code>{part}</code>
            </Fragment>
          ))}
          . {about}
        </p>
      )}
    </>
  );
}

function PinMark({ pin: { number, side, top, end, pinTop }, width }: { pin: Pin; width: number }) {
  const isLeft = side === 'left';
  const pinLeft = isLeft ? -DISTANCE : width + DISTANCE;
  const bend = isLeft ? BEND : width - BEND;
  const stop = isLeft ? Math.max(end - GAP, bend) : Math.min(end + GAP, bend);
  return (
    <>
      <svg className="anatomy-leader" aria-hidden="true">
        <path d={`M${stop} ${top}H${bend}L${pinLeft} ${pinTop}`} />
      </svg>
      <span className="anatomy-pin" aria-hidden="true" style={{ top: pinTop, left: pinLeft }}>
        {number}
      </span>
    </>
  );
}
