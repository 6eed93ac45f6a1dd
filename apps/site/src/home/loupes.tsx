import { address } from '../address.ts';
import type { LoupeView } from './loupe-views.ts';

/** Pixels of a loupe on the page. */
const SIZE = 336;

/** What makes a page look right, from near: parts of printed pages with what was measured on them. */
export function Loupes({ views }: { views: readonly LoupeView[] }) {
  return (
    <section className="band desk" aria-labelledby="loupe">
      <div className="wrap">
        <h2 id="loupe">Hold a loupe to it.</h2>
        <p className="lead">
          What makes a page look right is smaller than what most programs let you set. It is all here, with a default
          you need not touch.
        </p>
        <ul className="loupes">
          {views.map(({ picture, title, text, mark }) => (
            <li key={picture}>
              <div className="loupe">
                <img
                  src={address(`pictures/${picture}.avif`)}
                  alt=""
                  width={SIZE}
                  height={SIZE}
                  loading="lazy"
                  decoding="async"
                />
                <Mark mark={mark} />
              </div>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Mark({ mark }: Pick<LoupeView, 'mark'>) {
  if ('edge' in mark) {
    const x = (mark.edge * SIZE).toFixed(1);
    return (
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
        <path strokeDasharray="4 3" d={`M${x} 40V${SIZE - 40}`} />
      </svg>
    );
  }
  const y = Math.round(mark.rule * SIZE);
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
      <path d={`M190 ${y - 44}V${y - 6}m-5-6 5 6 5-6M190 ${y + 44}V${y + 6}m-5 6 5-6 5 6`} />
      <text x="202" y={y + 30}>
        {mark.label}
      </text>
    </svg>
  );
}
