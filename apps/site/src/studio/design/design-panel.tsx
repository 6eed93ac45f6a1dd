import { audienceNames, labels, locales, paperNames } from '@recto/schema';
import { themes } from '@recto/themes';
import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useLabels } from '../labels/index.ts';
import { Choices } from '../parts/choices.tsx';
import { Icon } from '../parts/icon.tsx';
import { themeNamed } from '../preview/theme-styles.ts';
import { change, edit, recto, useStudio } from '../state/store.ts';
import { askForPages } from './ask-for-pages.ts';
import { ThemeTiles } from './theme-tiles.tsx';
import { TokenList } from './token-list.tsx';
import { Variants } from './variants.tsx';

const setting = (key: string) => ['meta', 'recto', key];

/** How the page looks: theme, palette, fonts, density, paper, fit, and every token. */
export function DesignPanel() {
  const t = useLabels();
  const shown = useStudio((state) => state.shown);
  const audience = useStudio((state) => state.audience);
  const isOpen = useStudio((state) => state.designOpen);
  const [tokens, setTokens] = useState(false);
  if (!shown) return <aside className="studio-design" aria-label={t.design} />;
  const { theme: asked, paper = 'a4', locale, pages } = recto(shown);
  const theme = themes[themeNamed(asked)];
  const named = typeof paper === 'string' ? paper : 'other';
  return (
    <aside
      className="studio-design"
      id="studio-design"
      tabIndex={-1}
      aria-label={t.design}
      data-open={isOpen || undefined}
    >
      <section>
        <h2>{t.theme}</h2>
        <ThemeTiles current={theme.name} />
        <p className="studio-hint">{theme.description}</p>
      </section>
      <Variants theme={theme} />
      <section>
        <Density />
      </section>
      <section>
        <h2>{t.paper}</h2>
        <Choices
          label={t.paper}
          value={named === 'a4' || named === 'letter' ? named : 'other'}
          options={[
            ['a4', 'A4'],
            ['letter', 'Letter'],
            ['other', t.other],
          ]}
          onChange={(value) => edit([{ path: setting('paper'), value: value === 'other' ? 'legal' : value }])}
        />
        {named !== 'a4' && named !== 'letter' && (
          <Select
            label={t.otherPaper}
            value={named}
            options={paperNames.map((name) => [name, name.toUpperCase()])}
            onChange={(value) => edit([{ path: setting('paper'), value }])}
          />
        )}
      </section>
      <section>
        <h2>{t.fitTo}</h2>
        <Choices
          label={t.fitTo}
          value={pages === undefined ? 'any' : String(Math.min(pages, 3))}
          options={[
            ['any', t.asItComes],
            ['1', t.onePage],
            ['2', t.twoPages],
          ]}
          onChange={(value) => askForPages(value === 'any' ? undefined : Number(value))}
        />
        <FitWords />
      </section>
      <section>
        <h2>{t.reader}</h2>
        <Select
          label={t.audience}
          value={audience}
          options={audienceNames(shown).map((name) => [name, t.audiences[name] ?? name])}
          onChange={(value) => useStudio.setState({ audience: value })}
        />
        <Select
          label={t.language}
          value={locale ?? 'en'}
          options={locales.map((tag) => [tag, languageName(tag)])}
          onChange={(value) => edit([{ path: setting('locale'), value }])}
        />
        <Select
          label={t.dates}
          value={recto(shown).dateFormat ?? ''}
          options={[
            ['', t.asTheLanguage],
            ...['MMM yyyy', 'MMMM yyyy', 'MM/yyyy', "MMM''yy"].map((each): [string, string] => [each, each]),
          ]}
          onChange={(value) =>
            edit([value === '' ? { path: setting('dateFormat') } : { path: setting('dateFormat'), value }])
          }
        />
      </section>
      <section>
        <button type="button" className="studio-all-tokens" aria-expanded={tokens} onClick={() => setTokens(!tokens)}>
          {t.allTokens} <Icon name={tokens ? 'down' : 'right'} size={16} />
        </button>
        {tokens && <TokenList theme={theme} />}
      </section>
    </aside>
  );
}

function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return `${name} – ${labels(tag).resume}`;
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label className="studio-select">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Density() {
  const t = useLabels();
  const appearance = useStudio((state) => state.appearance);
  const fit = useStudio((state) => state.findings?.fit);
  const value = appearance.density ?? fit?.density ?? 1;
  return (
    <Slider
      className="studio-slider"
      minValue={0.7}
      maxValue={1.25}
      step={0.01}
      value={value}
      onChange={(density) => change({ appearance: { ...appearance, density: density as number } }, 'density')}
    >
      <Label>{t.density}</Label>
      <SliderTrack>
        {({ state }) => (
          <>
            <span className="studio-slider-done" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb />
          </>
        )}
      </SliderTrack>
      <SliderOutput>{value.toFixed(2)}</SliderOutput>
    </Slider>
  );
}

function FitWords() {
  const t = useLabels();
  const findings = useStudio((state) => state.findings);
  if (!findings) return null;
  const { fit } = findings;
  return <p className="studio-hint">{fit.fits ? t.setAt(fit.bodySize) : fit.reason}</p>;
}
