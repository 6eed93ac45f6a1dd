import { customProperty, type Theme, type ThemeName, themes, tokenDefinitions } from '@recto/themes';
import { type CSSProperties, useState } from 'react';
import { withCode } from '../../component-page/props-table.tsx';
import { groupWords } from './token-groups.ts';
import './token-list.css';

type Value = string | number | readonly string[] | { light: string; dark: string };

interface Definition {
  unit: string;
  description: string;
  minimum?: number;
  maximum?: number;
  optional?: boolean;
}

const UNITS: Readonly<Record<string, string>> = { page: 'mm', tracking: 'em', ratio: '', weight: '' };

/** A number with what it is measured in. */
const measured = (value: number, unit: string) => `${value} ${UNITS[unit] ?? 'pt'}`.trim();

const valueIn = (theme: Theme, group: string, name: string) =>
  (theme.tokens as unknown as Record<string, Record<string, Value | undefined>>)[group]?.[name];

/** Every token with its custom property, what it does, its range, and its value in a theme that the reader chooses. */
export function TokenList() {
  const [chosen, setChosen] = useState<ThemeName>('classic');
  return (
    <>
      <label className="token-theme">
        Values of the theme{' '}
        <select value={chosen} onChange={(event) => setChosen(event.target.value as ThemeName)}>
          {Object.keys(themes).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {Object.entries(tokenDefinitions).map(([group, tokens]) => (
        <section key={group} aria-labelledby={`token-${group}`}>
          <h2 id={`token-${group}`}>{group}</h2>
          <p>{groupWords[group as keyof typeof tokenDefinitions]}</p>
          <ul className="token-list">
            {Object.entries(tokens as Record<string, Definition>).map(([name, definition]) => (
              <Token key={name} group={group} name={name} definition={definition} theme={themes[chosen]} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface TokenProps {
  group: string;
  name: string;
  definition: Definition;
  theme: Theme;
}

function Token({ group, name, definition, theme }: TokenProps) {
  const { unit, description, optional } = definition;
  const value = valueIn(theme, group, name);
  return (
    <li className="token">
      <div>
        <code className="token-name">
          {group}.{name}
        </code>
        <code className="token-property">{customProperty(group, name)}</code>
      </div>
      <p>
        {withCode(description)} {optional && <span className="token-optional">May be left out.</span>}
      </p>
      <div className="token-value">
        {value === undefined ? (
          <span className="token-optional">not set</span>
        ) : (
          <Specimen {...{ group, value, unit }} />
        )}
        {typeof value === 'number' && <Range value={value} definition={definition} />}
      </div>
    </li>
  );
}

const Swatch = ({ colour, scheme }: { colour: string; scheme: string }) => (
  <span className="token-colour">
    <span className="token-swatch" style={{ backgroundColor: colour }} />
    <code>{colour}</code> {scheme}
  </span>
);

function Specimen({ group, value, unit }: { group: string; value: Value; unit: string }) {
  if (typeof value === 'number') return <NumberSpecimen group={group} value={value} unit={unit} />;
  if (typeof value === 'string') return <Swatch colour={value} scheme="" />;
  if ('light' in value) {
    return (
      <>
        <Swatch colour={value.light} scheme="light" />
        <Swatch colour={value.dark} scheme="dark" />
      </>
    );
  }
  return (
    <span
      className="token-specimen"
      style={{ fontFamily: value.map((family) => `"${family}"`).join(', '), fontSize: 20 }}
    >
      {value[0]}
    </span>
  );
}

const POINT = 96 / 72;

function NumberSpecimen({ group, value, unit }: { group: string; value: number; unit: string }) {
  const styles: Record<string, CSSProperties> = {
    text: { fontSize: Math.min(value, 40) * POINT },
    weight: { fontWeight: value },
    tracking: { letterSpacing: `${value}em` },
  };
  const style = styles[unit];
  return (
    <>
      <output>{measured(value, unit)}</output>
      {style && (
        <span className="token-specimen" style={style} aria-hidden="true">
          {unit === 'text' ? 'Aa' : 'Recto'}
        </span>
      )}
      {group === 'space' && <span className="token-bar" aria-hidden="true" style={{ inlineSize: value * POINT }} />}
      {group === 'rule' && <span className="token-line" aria-hidden="true" style={{ blockSize: value * POINT }} />}
    </>
  );
}

/** Where a value is between the least and the most that popular templates have. */
function Range({ value, definition: { minimum, maximum, unit } }: { value: number; definition: Definition }) {
  if (minimum === undefined || maximum === undefined) return null;
  const share = Math.min(Math.max((value - minimum) / (maximum - minimum), 0), 1);
  return (
    <span className="token-range">
      <span>{minimum}</span>
      <span className="token-track" aria-hidden="true">
        <span style={{ insetInlineStart: `${share * 100}%` }} />
      </span>
      <span>{measured(maximum, unit)}</span>
    </span>
  );
}
