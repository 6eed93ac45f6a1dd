import { fitToPages } from '@recto/print';
import { Page, ThemeStyle } from '@recto/react';
import { classic, defineTheme, type Theme, type Traits, traitDescriptions } from '@recto/themes';
import { type CSSProperties, useMemo } from 'react';
import { withCode } from '../../component-page/props-table.tsx';
import { PaperStyle } from '../components/paper-style.tsx';
import { traitPictures } from './trait-pictures.tsx';
import './trait-samples.css';

/** Only a fit justifies paragraphs. */
const fit = (sheet: HTMLElement | null) => {
  if (sheet) void document.fonts.ready.then(() => sheet.isConnected && fitToPages(sheet));
};

const traits = Object.keys(traitDescriptions) as (keyof Traits)[];

/** Every choice of every trait, on a sheet each. */
export const TraitSamples = () =>
  traits.map((trait) => (
    <section key={trait} className="trait" aria-labelledby={`trait-${trait}`}>
      <h2 id={`trait-${trait}`}>{trait}</h2>
      <p>{withCode(traitDescriptions[trait].description)}</p>
      <div className="trait-choices">
        {Object.entries(traitDescriptions[trait].choices).map(([choice, words]) => (
          <figure key={choice}>
            <Sample trait={trait} choice={choice} />
            <figcaption>
              <code>{choice}</code> {withCode(words)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  ));

/** A sheet in a theme with this choice: some choices have rules that only the stylesheet of such a theme brings. */
function Sample({ trait, choice }: { trait: keyof Traits; choice: string }) {
  const { content, base = classic, bases, isWide = false } = traitPictures[trait];
  const from = bases?.[choice] ?? base;
  const theme = useMemo(() => themeWith(trait, choice, from), [trait, choice, from]);
  return (
    <div className={isWide ? 'trait-sheet is-wide manual-sheet' : 'trait-sheet manual-sheet'} inert>
      <ThemeStyle theme={theme} />
      <PaperStyle theme={theme} />
      <Page
        scheme="light"
        theme={theme}
        style={{ '--recto-zoom': 1 } as CSSProperties}
        {...(trait === 'align' && { ref: fit })}
      >
        {content}
      </Page>
    </div>
  );
}

const themeWith = (trait: keyof Traits, choice: string, base: Theme) =>
  defineTheme({ name: `${trait}-${choice}`, extends: base, traits: { [trait]: choice } });
