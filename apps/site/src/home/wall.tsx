import type { ThemeName } from '@recto/themes';
import { address } from '../address.ts';
import { pictureOf, type SheetPicture } from '../pictures/sheet-pictures.ts';
import { imageOf } from '../pictures/sources.ts';
import { reference } from '../resume/documents.ts';
import { sheetIn } from '../resume/sheets.ts';
import { purposeOf } from '../themes/purposes.ts';
import { shownThemes } from './order.ts';

export interface WallProps {
  /** Tokens that a theme has, and traits. */
  tokens: number;
  traits: number;
}

/** The twelve themes, each with whom it is for. */
export function Wall({ tokens, traits }: WallProps) {
  return (
    <section className="band desk" aria-labelledby="wall">
      <div className="wrap">
        <h2 id="wall">Twelve themes, each for someone.</h2>
        <p className="lead">
          One document in all of them. A theme is {tokens} tokens and {traits} traits: take one, or write your own and
          let the checker say what is out of range.
        </p>
        <ul className="wall">
          {shownThemes.map((theme) => (
            <li key={theme}>
              <ThemeCard theme={theme} to={address(`themes/#${theme}`)} picture={onCover(theme)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The files of the cover again: they are there already. */
function onCover(theme: ThemeName): SheetPicture {
  const picture = pictureOf(sheetIn(reference, theme));
  return { ...picture, widths: picture.widths.slice(1) };
}

export interface ThemeCardProps {
  theme: ThemeName;
  /** Where it leads. */
  to: string;
  picture: SheetPicture;
  /** Whether its picture is fetched at once. */
  eager?: boolean;
}

/** A theme in a wall of themes: a page in it, its name, for whom, and what it looks like. */
export function ThemeCard({ theme, to, picture, eager }: ThemeCardProps) {
  const { title, short } = purposeOf(theme);
  return (
    <a className="card" href={to}>
      <img
        className="sheet small"
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        {...imageOf(picture, '(width < 700px) 45vw, 256px')}
      />
      <h3>{theme}</h3>
      <b>{title}</b>
      <p>{short}</p>
    </a>
  );
}
