import { type Theme, type ThemeName, themes } from '@recto/themes';
import { storyAddress } from '../page/links.ts';
import './variant-list.css';

const lightOf = (colour: unknown): string =>
  typeof colour === 'object' && colour !== null && 'light' in colour ? String(colour.light) : String(colour ?? '');

/** The palettes and pairings of every theme. Each opens a sheet in it. */
export const VariantList = () =>
  (Object.keys(themes) as ThemeName[]).map((name) => {
    const { palettes = {}, pairings = {}, tokens } = themes[name] as Theme;
    return (
      <section key={name} aria-labelledby={`variants-${name}`}>
        <h3 id={`variants-${name}`}>{name}</h3>
        <ul className="variant-list">
          {Object.entries(palettes).map(([palette, colors]) => (
            <li key={palette}>
              <span
                className="variant-swatch"
                aria-hidden="true"
                style={{ background: lightOf(colors.accent ?? tokens.color.accent) }}
              />
              <a href={storyAddress('try-gallery--graduate', `theme:${name}+${palette}`)} target="_top">
                {palette}
              </a>
            </li>
          ))}
          {Object.entries(pairings).map(([pairing, fonts]) => (
            <li key={pairing}>
              <span
                className="variant-letters"
                aria-hidden="true"
                style={{ fontFamily: `"${(fonts.heading ?? tokens.font.heading)[0]}"` }}
              >
                Ag
              </span>
              <a href={storyAddress('try-gallery--graduate', `theme:${name}+${pairing}`)} target="_top">
                {pairing}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
