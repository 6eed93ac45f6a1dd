import type { Theme } from '@recto/themes';
import { useLabels } from '../labels/index.ts';
import { safeVariant, type TokenOfTheme, tokenOf, tokensOfThemes } from '../state/appearance.ts';
import { change, recto, useStudio } from '../state/store.ts';

const BASIC = new Set(['colour', 'text', 'gap', 'ratio', 'weight', 'tracking', 'length', 'rule']);

/** Every token of a theme with its value, to change it. */
export function TokenList({ theme }: { theme: Theme }) {
  const t = useLabels();
  const appearance = useStudio((state) => state.appearance);
  const shown = useStudio((state) => state.shown);
  const own = safeVariant(theme, recto(shown).variant);
  const set = (name: string, value: string | number | undefined) => {
    const { [name]: _, ...rest } = appearance.tokens;
    change(
      { appearance: { ...appearance, tokens: value === undefined ? rest : { ...rest, [name]: value } } },
      `token ${name}`,
    );
  };
  const known = tokensOfThemes.filter(({ name }) => tokenOf(own, name) !== undefined);
  return (
    <div className="studio-tokens">
      <p className="studio-hint">{t.tokensAreKept}</p>
      {known.map((token) => (
        <Token
          key={token.name}
          token={token}
          value={appearance.tokens[token.name] ?? (tokenOf(own, token.name) as string | number)}
          isChanged={appearance.tokens[token.name] !== undefined}
          onChange={(value) => set(token.name, value)}
        />
      ))}
    </div>
  );
}

interface TokenProps {
  token: TokenOfTheme;
  value: string | number;
  isChanged: boolean;
  onChange: (value: string | number | undefined) => void;
}

function Token({ token: { name, unit, description, minimum, maximum }, value, isChanged, onChange }: TokenProps) {
  const t = useLabels();
  const isColour = unit === 'colour';
  const isNumber = typeof value === 'number';
  return (
    <div className="studio-token" title={description}>
      <label htmlFor={`token-${name}`}>{name}</label>
      {isColour && /^#[\da-f]{6}$/i.test(String(value)) ? (
        <input
          id={`token-${name}`}
          type="color"
          value={String(value)}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          id={`token-${name}`}
          type={isNumber ? 'number' : 'text'}
          value={value}
          min={minimum}
          max={maximum}
          step={unit === 'ratio' || unit === 'tracking' ? 0.01 : 0.5}
          readOnly={!isNumber && !BASIC.has(unit)}
          onChange={({ target }) => {
            if (!isNumber) return onChange(target.value);
            const next = target.valueAsNumber;
            if (Number.isFinite(next)) onChange(Math.min(maximum ?? next, Math.max(minimum ?? next, next)));
          }}
        />
      )}
      {isChanged && (
        <button type="button" className="studio-link" onClick={() => onChange(undefined)}>
          {t.reset}
        </button>
      )}
    </div>
  );
}
