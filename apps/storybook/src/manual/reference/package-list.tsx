import packages from 'virtual:recto/packages';
import { useId, useState } from 'react';
import { withCode } from '../../component-page/props-table.tsx';
import type { ExportFact, PackageFact } from '../../facts/facts.ts';
import { elements } from '../page/elements.tsx';
import { byPackage } from './package-order.ts';
import './lists.css';

const { table: Table } = elements;

const ordered = packages.toSorted((one, other) => byPackage(one.name, other.name));

/** Each kind in the plural, in the order of the list. */
const KINDS = { component: 'components', function: 'functions', value: 'values', type: 'types' } as const;

const kinds = Object.keys(KINDS) as ExportFact['kind'][];

const namesOf = ({ exports }: PackageFact) =>
  exports
    .filter(({ deprecated }) => !deprecated)
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));

/** "12 components, 30 types". */
const counted = (names: readonly ExportFact[]) =>
  kinds
    .flatMap((kind) => {
      const count = names.filter((name) => name.kind === kind).length;
      return count > 0 ? `${count} ${count === 1 ? kind : KINDS[kind]}` : [];
    })
    .join(', ');

/** Every package, and every name that it exports: folded, or those with the letters that are typed. */
export function PackageList() {
  const [letters, setLetters] = useState('');
  const field = useId();
  const typed = letters.trim().toLowerCase();
  const found = ordered.map((one) => ({
    one,
    names: namesOf(one).filter(({ name, sentence }) => `${name} ${sentence}`.toLowerCase().includes(typed)),
  }));
  const total = found.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <>
      <p className="list-filter">
        <label htmlFor={field}>Find a name</label>
        <input id={field} type="search" value={letters} onChange={(event) => setLetters(event.target.value)} />
        <span role="status">{typed && `${total} ${total === 1 ? 'name' : 'names'}`}</span>
      </p>
      {found
        .filter(({ names }) => !typed || names.length > 0)
        .map(({ one: { name, sentence }, names }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{name}</h2>
            <p>{sentence}</p>
            {names.length > 0 && (
              <details key={String(typed !== '')} className="manual-details" open={typed !== ''}>
                <summary>{counted(names)}</summary>
                <Names names={names} />
              </details>
            )}
          </section>
        ))}
    </>
  );
}

const Names = ({ names }: { names: readonly ExportFact[] }) => (
  <Table>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Kind</th>
        <th scope="col">What it is</th>
      </tr>
    </thead>
    <tbody>
      {names.map((one) => (
        <tr key={one.name}>
          <th scope="row">
            <code>{one.name}</code>
          </th>
          <td>{one.kind}</td>
          <td>{withCode(one.sentence)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
