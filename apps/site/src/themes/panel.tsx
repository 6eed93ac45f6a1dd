import { type Theme, type ThemeName, themes } from '@recto/themes';
import type { CSSProperties } from 'react';
import { address } from '../address.ts';
import { pictureIn, pictureOf, type SheetPicture, variantsOf, varied } from '../pictures/sheet-pictures.ts';
import { imageOf, pictureAddress } from '../pictures/sources.ts';
import { documents } from '../resume/documents.ts';
import { sheetIn } from '../resume/sheets.ts';
import { manual, studio } from '../words/places.ts';
import type { Fact } from './facts.ts';
import { purposeOf } from './purposes.ts';

export interface PanelProps {
  theme: ThemeName;
  facts: readonly Fact[];
}

const SIZES = '(width < 1000px) 90vw, 440px';

/** One theme, opened: a page in it, whom it is for, its palettes and pairings, what it is made of, and its files. */
export function Panel({ theme, facts }: PanelProps) {
  const { title, whole } = purposeOf(theme);
  const thumbnail = pictureAddress(pictureOf(sheetIn(varied, theme)).name, 256);
  return (
    <article className="panel" id={theme} aria-labelledby={`${theme}-name`}>
      <div className="frame" style={{ backgroundImage: `url(${thumbnail})` }} />
      <div className="about">
        <h2 id={`${theme}-name`}>{theme}</h2>
        <p className="for">{title}</p>
        <p className="whole">{whole}</p>
        <Variants theme={theme} />
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Actions theme={theme} />
        <p className="zoom">
          <input type="checkbox" id={`${theme}-zoom`} />
          <label htmlFor={`${theme}-zoom`}>Larger sheet</label>
        </p>
      </div>
    </article>
  );
}

/** The palettes and pairings; each has its picture, and a choice shows it. */
function Variants({ theme }: { theme: ThemeName }) {
  const { palettes = {}, pairings = {}, tokens }: Theme = themes[theme];
  const others = variantsOf(theme);
  const colourOf = (name: string) => {
    const accent = palettes[name]?.accent ?? tokens.color.accent;
    return typeof accent === 'string' ? accent : accent.light;
  };
  return (
    <fieldset className="variants">
      <legend>Palette and fonts of {theme}</legend>
      {Object.keys(palettes).map((name, index) => (
        <Variant key={name} theme={theme} name={name} colour={colourOf(name)} own={index === 0} />
      ))}
      {Object.keys(pairings)
        .filter((name) => others.includes(name))
        .map((name) => (
          <Variant key={name} theme={theme} name={name} />
        ))}
    </fieldset>
  );
}

interface VariantProps {
  theme: ThemeName;
  name: string;
  /** Of a palette; a pairing has none. */
  colour?: string;
  /** Whether it is the theme as it is. */
  own?: boolean;
}

function Variant({ theme, name, colour, own = false }: VariantProps) {
  const id = `${theme}-${name}`;
  return (
    <span className="choice">
      <input type="radio" name={`variant-${theme}`} value={own ? '' : name} id={id} defaultChecked={own} />
      <label htmlFor={id} className={colour ? undefined : 'pairing'}>
        {colour && <span className="swatch" style={{ '--colour': colour } as CSSProperties} />}
        {name}
      </label>
      {own ? (
        documents.map((document) => (
          <Shot
            key={document.name}
            picture={pictureOf(sheetIn(document, theme))}
            alt={`Page 1 of ${document.pages}, ${theme} theme`}
            shown={document.name}
          />
        ))
      ) : (
        <Shot picture={pictureIn(theme, name)} alt={`The graduate’s page, ${theme} theme in ${name}`} />
      )}
    </span>
  );
}

function Shot({ picture, alt, shown }: { picture: SheetPicture; alt: string; shown?: string }) {
  return (
    <img className="shot" data-shown={shown} alt={alt} loading="lazy" decoding="async" {...imageOf(picture, SIZES)} />
  );
}

function Actions({ theme }: { theme: ThemeName }) {
  return (
    <p className="actions">
      {studio && (
        <a className="button" href={`${address(studio)}?theme=${theme}`}>
          Use it in the studio
        </a>
      )}
      <SheetLinks theme={theme} />
      <a href={address(manual)}>In the manual</a>
    </p>
  );
}

/** The files of a theme: its page and its PDF with the document that is shown, and its tokens. */
export function SheetLinks({ theme }: { theme: ThemeName }) {
  return (
    <>
      {documents.map((document) => {
        const { page, files } = sheetIn(document, theme);
        return (
          <span className="of" data-shown={document.name} key={document.name}>
            <a href={page} aria-label={`Page in ${theme}`}>
              Page
            </a>
            <a href={address(`${files.a4}.pdf`)} type="application/pdf" aria-label={`PDF in ${theme}`}>
              PDF
            </a>
          </span>
        );
      })}
      <a href={address(`themes/${theme}.json`)} type="application/json" aria-label={`Tokens of ${theme}`}>
        Tokens
      </a>
    </>
  );
}
