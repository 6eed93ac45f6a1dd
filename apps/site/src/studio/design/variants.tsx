import { type Theme, variantNames } from '@recto/themes';
import { Radio, RadioGroup } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { safeVariant, tokenOf } from '../state/appearance.ts';
import { edit, recto, useStudio } from '../state/store.ts';
import { Select } from './design-panel.tsx';

/** The palettes of a theme and the pairings of its fonts. */
export function Variants({ theme }: { theme: Theme }) {
  const t = useLabels();
  const shown = useStudio((state) => state.shown);
  const names = variantNames(recto(shown).variant ?? '');
  const palettes = Object.keys(theme.palettes ?? {});
  const pairings = Object.keys(theme.pairings ?? {});
  // The first of both is that of the theme itself, which a document has without naming it.
  const [ownPalette = ''] = palettes;
  const [ownPairing = ''] = pairings;
  const palette = names.find((name) => name !== ownPalette && palettes.includes(name)) ?? '';
  const pairing = names.find((name) => name !== ownPairing && pairings.includes(name)) ?? '';
  const choose = (next: { palette?: string; pairing?: string }) => {
    const variant = [next.palette ?? palette, next.pairing ?? pairing].filter(Boolean).join(' ');
    const path = ['meta', 'recto', 'variant'];
    edit([variant === '' ? { path } : { path, value: variant }]);
  };
  return (
    <>
      <section>
        <h2>{t.palette}</h2>
        <RadioGroup
          className="studio-palettes"
          orientation="horizontal"
          aria-label={t.palette}
          value={palette || ownPalette}
          onChange={(value) => choose({ palette: value === ownPalette ? '' : value })}
        >
          {palettes.map((name) => (
            <Radio key={name} value={name} className="studio-palette" aria-label={name}>
              <span style={{ background: colourOf(theme, name) }} />
            </Radio>
          ))}
        </RadioGroup>
      </section>
      {pairings.length > 0 && (
        <section>
          <h2>{t.fonts}</h2>
          <Select
            label={t.textFont}
            value={pairing || ownPairing}
            options={pairings.map((name) => [name, fontsOf(theme, name)])}
            onChange={(value) => choose({ pairing: value === ownPairing ? '' : value })}
          />
        </section>
      )}
    </>
  );
}

/** The colour by which a palette is known: the first one that is not that of text. */
function colourOf(theme: Theme, palette: string): string {
  const own = safeVariant(theme, palette);
  const ink = tokenOf(own, 'color.ink');
  const colours = ['accent', 'heading', 'ground', 'rule'].map((name) => tokenOf(own, `color.${name}`));
  return String(colours.find((colour) => colour !== undefined && colour !== ink) ?? ink);
}

function fontsOf(theme: Theme, pairing: string): string {
  const own = safeVariant(theme, pairing);
  const families = ['font.body', 'font.heading', 'font.name'].map((name) => tokenOf(own, name));
  return [...new Set(families.filter(Boolean))].join(', ');
}
