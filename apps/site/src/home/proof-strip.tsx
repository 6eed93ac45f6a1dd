import { address } from '../address.ts';
import type { Figure } from '../proof/figures.ts';

/** What commands say of the PDF, each figure with the way to the command. */
export function ProofStrip({ figures }: { figures: readonly Figure[] }) {
  return (
    <section className="proof" aria-label="Measured on the reference résumé">
      <div className="wrap">
        <ul>
          {figures.map(({ id, value, unit, says, short }) => (
            <li key={id}>
              <b>
                {value}
                {unit && <small>{unit}</small>}
              </b>
              <span>{says}</span>
              <a href={address(`proof/#${id}`)}>{short}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
