import changes from 'virtual:recto/changes';
import { useId, useState } from 'react';
import type { ChangeFact } from '../../facts/facts.ts';
import { Prose } from '../readme/readme.tsx';
import { byPackage } from './package-order.ts';
import './lists.css';

const packages = [...new Set(changes.flatMap((change) => change.packages))].sort(byPackage);

/** What the next release changes: each change once, under the package that it is most about. */
export function ReleaseList() {
  const [chosen, setChosen] = useState('');
  const field = useId();
  const shown = packages.filter((name) => chosen === '' || name === chosen);
  return (
    <>
      <p className="list-filter">
        <label htmlFor={field}>Changes of</label>
        <select id={field} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">all packages</option>
          {packages.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      {shown.map((name) => (
        <PackageChanges
          key={name}
          name={name}
          changes={changes.filter((change) => (chosen ? change.packages.includes(name) : change.packages[0] === name))}
        />
      ))}
    </>
  );
}

/** More changes of a package than these are folded. */
const MOST = 5;

function PackageChanges({ name, changes }: { name: string; changes: readonly ChangeFact[] }) {
  if (changes.length === 0) return null;
  // What is in most packages is what most people meet.
  const added = changes
    .filter(({ isNew }) => isNew)
    .toSorted((one, other) => other.packages.length - one.packages.length);
  const repaired = changes.filter(({ isNew }) => !isNew);
  return (
    <section aria-labelledby={`changes-${name}`}>
      <h2 id={`changes-${name}`}>{name}</h2>
      {added.length > 0 && <Changes of={name} changes={added.slice(0, MOST)} />}
      <Folded of={name} changes={added.slice(MOST)} one="One change more" many="changes more" />
      <Folded of={name} changes={repaired} one="One repair" many="repairs" />
    </section>
  );
}

interface FoldedProps {
  of: string;
  changes: readonly ChangeFact[];
  /** What the line says of one, and after the number of several. */
  one: string;
  many: string;
}

const Folded = ({ of, changes, one, many }: FoldedProps) =>
  changes.length > 0 && (
    <details className="manual-details">
      <summary>{changes.length === 1 ? one : `${changes.length} ${many}`}</summary>
      <Changes of={of} changes={changes} />
    </details>
  );

const Changes = ({ of, changes }: { of: string; changes: readonly ChangeFact[] }) => (
  <ul className="change-list">
    {changes.map(({ packages, sentence, rest }) => {
      const others = packages.filter((name) => name !== of);
      return (
        <li key={sentence}>
          <Prose>{sentence}</Prose>
          {others.length > 0 && <p className="change-others">Also in {others.join(', ')}</p>}
          {rest && (
            <details className="manual-details">
              <summary>
                More<span className="manual-unseen"> about this change</span>
              </summary>
              <Prose>{rest}</Prose>
            </details>
          )}
        </li>
      );
    })}
  </ul>
);
