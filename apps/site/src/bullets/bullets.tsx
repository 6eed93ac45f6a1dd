import type { CSSProperties } from 'react';
import type { MeasuredBullet, MeasuredBullets } from './measured-bullets.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const inWords = (count: number) => NUMBERS[count] ?? String(count);
const em = (length: number) => `${length.toFixed(5)}em`;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Bullets of a résumé before and after the fit: the same text in the same measure. */
export function Bullets({ bullets, measure }: Pick<MeasuredBullets, 'bullets' | 'measure'>) {
  const before = sumOf(bullets.map((one) => one.before));
  const after = sumOf(bullets.map((one) => one.after));
  const most = Math.max(...bullets.map(({ share }) => 1 - share));
  const width = { '--measure': em(measure), '--columns': measure.toFixed(2) } as CSSProperties;
  return (
    <section className="band" aria-labelledby="bullets">
      <div className="wrap">
        <h2 id="bullets">One line per bullet.</h2>
        <p className="lead">
          A word alone on a line costs a whole line. Recto finds it, draws the rest a hair closer, and stops before you
          would notice.
        </p>
        <div className="compared" style={width}>
          <figure>
            <div className="strip">
              <ul>
                {bullets.map((bullet) => (
                  <Bullet key={textOf(bullet)} bullet={bullet} />
                ))}
              </ul>
            </div>
            <figcaption>
              <b>Before.</b> {inWords(before)} lines for {inWords(bullets.length).toLowerCase()} bullets of the
              reference résumé.
            </figcaption>
          </figure>
          <figure>
            <div className="strip">
              <ul>
                {bullets.map((bullet) => (
                  <Bullet key={textOf(bullet)} bullet={bullet} fitted />
                ))}
              </ul>
            </div>
            <figcaption>
              <b>After.</b> {inWords(after)} lines. At most {(most * 100).toFixed(1)}% closer; past its bound, Recto
              leaves the line as it is.
            </figcaption>
          </figure>
        </div>
      </div>
    </section>
  );
}

const textOf = ({ pieces }: MeasuredBullet) => pieces.map(({ text }) => text).join('');

function Bullet({ bullet, fitted = false }: { bullet: MeasuredBullet; fitted?: boolean }) {
  const { before, after, letterSpacing, wordSpacing, share } = bullet;
  const closer = fitted && share < 1;
  const style = fitted ? { letterSpacing: em(letterSpacing), wordSpacing: em(wordSpacing) } : undefined;
  const kind = fitted ? (after === 1 ? 'one' : undefined) : before > after ? 'runt' : undefined;
  return (
    <li className={kind} style={style}>
      <Words bullet={bullet} marked={kind === 'runt'} />
      {closer && <small aria-hidden="true">−{((1 - share) * 100).toFixed(1)}%</small>}
    </li>
  );
}

/** The text, its last word in a mark of the pencil where it is alone on its line. */
function Words({ bullet: { pieces }, marked }: { bullet: MeasuredBullet; marked: boolean }) {
  return pieces.map(({ text, strong }, index) => {
    const key = `${index}`;
    if (marked && index === pieces.length - 1) {
      const at = text.lastIndexOf(' ') + 1;
      return (
        <span key={key}>
          {text.slice(0, at)}
          <em>{text.slice(at)}</em>
        </span>
      );
    }
    return strong ? <b key={key}>{text}</b> : text;
  });
}
