import type { CSSProperties } from 'react';
import { pictureBehind, pictureOf } from '../pictures/sheet-pictures.ts';
import { imageOf } from '../pictures/sources.ts';
import { reference } from '../resume/documents.ts';
import { sheetIn } from '../resume/sheets.ts';
import { shownThemes } from './order.ts';

/** As wide as the sheet is on the cover. */
const SIZES = '(width < 700px) 232px, 432px';

const numbered = (index: number) => ({ '--n': index }) as CSSProperties;

/**
 * One document in every theme. The sheets lie on one another; a choice shows one, and the first choice passes through
 * all of them, five seconds each. There is no script: styles/theme-pass.css does it.
 */
export function ThemePass() {
  return (
    <fieldset className="theme-pass">
      <legend>Theme of the sheet</legend>
      <div className="pick">
        <PassThrough />
        {shownThemes.map((theme, index) => (
          <div className="theme" key={theme} style={numbered(index)} data-first={index === 0 ? '' : undefined}>
            <input type="radio" name="theme" id={`show-${theme}`} />
            <label htmlFor={`show-${theme}`}>{theme}</label>
            <Sheets index={index} />
          </div>
        ))}
      </div>
      <Crop />
    </fieldset>
  );
}

/** Two choices in one place: to pass through all themes, and to stop at the one that is shown. */
function PassThrough() {
  return (
    <div className="pass">
      <input type="radio" name="theme" id="show-all" defaultChecked aria-label="Pass through all themes" />
      <input type="radio" name="theme" id="show-still" aria-label="Stop at this theme" />
      <label className="start" htmlFor="show-all">
        <span aria-hidden="true">▸</span> all
      </label>
      <label className="stop" htmlFor="show-still">
        <span aria-hidden="true">❚❚</span> all
      </label>
    </div>
  );
}

function Sheets({ index }: { index: number }) {
  const theme = shownThemes[index] as (typeof shownThemes)[number];
  const nextIndex = (index + 1) % shownThemes.length;
  const next = shownThemes[nextIndex] as (typeof shownThemes)[number];
  const first = index === 0;
  const own = sheetIn(reference, theme);
  const late = { loading: 'lazy', fetchPriority: 'low', decoding: 'async' } as const;
  return (
    <div className="set">
      <img className="second" alt="" {...late} {...imageOf(pictureBehind(own), SIZES)} />
      <div className="first">
        <img className="under" alt="" {...late} {...imageOf(pictureOf(sheetIn(reference, next)), SIZES)} />
        <span className="shade" />
        <img
          className="over"
          alt={`Page 1 of ${reference.pages}, ${theme} theme`}
          {...(first ? ({ fetchPriority: 'high' } as const) : late)}
          {...imageOf(pictureOf(own), SIZES)}
        />
        <label className="fold" htmlFor={`show-${next}`} aria-hidden="true">
          <svg viewBox="0 0 84 84" aria-hidden="true" focusable="false">
            <path d="M0 84Q10 40 4 4Q40 10 84 0z" fill="url(#fold)" />
          </svg>
        </label>
      </div>
    </div>
  );
}

/** The marks of a printer around the sheet, and the paper of its folded corner. */
function Crop() {
  return (
    <svg className="crop" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="fold" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#fff" />
          <stop offset=".38" stopColor="#e4ebf7" />
          <stop offset=".5" stopColor="#b9c9e6" />
        </linearGradient>
      </defs>
      <path d="M34 10v16M10 34h16M466 10v16M474 34h16M34 653v16M10 645h16M34 18h176M290 18h176M34 15v6M466 15v6" />
      <text x="250" y="22" textAnchor="middle">
        210 mm
      </text>
    </svg>
  );
}
