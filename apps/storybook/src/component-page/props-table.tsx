import { Fragment, type ReactNode } from 'react';
import type { ComponentFact, PropFact } from '../facts/facts.ts';
import { ownerWords } from './owner-words.ts';
import './props-table.css';

/** Text of a comment: what is between backticks is code. */
export const withCode = (text: string): ReactNode =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>));

function Row({ prop }: { prop: PropFact }) {
  return (
    <tr>
      <th scope="row">
        <code>{prop.name}</code>
        {prop.required && <span className="props-required">required</span>}
      </th>
      <td className="props-type">
        <code>{prop.type}</code>
      </td>
      <td className={prop.default ? 'props-default' : 'props-default is-none'}>
        {prop.default ? withCode(quoted(prop.default)) : 'none'}
      </td>
      <td>{withCode(prop.description)}</td>
    </tr>
  );
}

/** A default that is a value is code; others are words. */
const quoted = (text: string) => (/^(?:'[^']*'|[\d.]+|true|false|\[\]|\{\})$/.test(text) ? `\`${text}\`` : text);

/** Every prop of a component: its own, then what it inherits. */
export function PropsTable({ component }: { component: ComponentFact }) {
  const owners = [...new Set(component.props.map(({ from }) => from))];
  return (
    <table className="props">
      <thead>
        <tr>
          <th scope="col">Prop</th>
          <th scope="col">Type</th>
          <th scope="col">Default</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      {owners.map((owner) => (
        <tbody key={owner ?? ''}>
          {owner && (
            <tr className="props-owner">
              <th scope="rowgroup" colSpan={4}>
                {ownerWords(owner)}
              </th>
            </tr>
          )}
          {component.props
            .filter(({ from }) => from === owner)
            .map((prop) => (
              <Row key={prop.name} prop={prop} />
            ))}
        </tbody>
      ))}
    </table>
  );
}
