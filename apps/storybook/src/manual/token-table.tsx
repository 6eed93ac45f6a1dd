import { customProperty, type Theme, themes, tokenDefinitions } from '@recto/themes';
import './manual.css';

type Value = string | number | readonly string[] | { light: string; dark: string };

/** A number with what it is measured in. */
function measured(value: number, unit: string) {
  if (unit === 'ratio' || unit === 'weight') return String(value);
  if (unit === 'page') return `${value} mm`;
  return unit === 'tracking' ? `${value} em` : `${value} pt`;
}

function Swatch({ colour }: { colour: string }) {
  return (
    <span className="token-colour">
      <span className="token-swatch" style={{ backgroundColor: colour }} />
      <code>{colour}</code>
    </span>
  );
}

function TokenValue({ value, unit }: { value: Value; unit: string }) {
  if (typeof value === 'number') return <>{measured(value, unit)}</>;
  if (typeof value === 'string') return <Swatch colour={value} />;
  if ('light' in value) {
    return (
      <>
        <Swatch colour={value.light} />
        <Swatch colour={value.dark} />
      </>
    );
  }
  return <>{value[0]}</>;
}

const valueIn = (theme: Theme, group: string, name: string) =>
  (theme.tokens as unknown as Record<string, Record<string, Value>>)[group]?.[name] ?? '';

/** Every token with its custom property, what it does, and its value in each theme. */
export function TokenTable() {
  const all = Object.values<Theme>(themes);
  return (
    <table className="manual-table">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Custom property</th>
          <th scope="col">Unit</th>
          {all.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {Object.entries(tokenDefinitions).map(([group, tokens]) => (
        <tbody key={group}>
          {Object.entries(tokens as Record<string, { unit: string; description: string }>).map(
            ([name, { unit, description }]) => (
              <tr key={name}>
                <th scope="row">
                  <code>
                    {group}.{name}
                  </code>
                  <span className="token-description">{description}</span>
                </th>
                <td>
                  <code>{customProperty(group, name)}</code>
                </td>
                <td>{unit}</td>
                {all.map((theme) => (
                  <td key={theme.name}>
                    <TokenValue value={valueIn(theme, group, name)} unit={unit} />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      ))}
    </table>
  );
}
