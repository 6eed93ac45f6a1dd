import { PUBLISHED } from '@recto/brand';
import { address } from '../address.ts';
import { manual, studio } from '../words/places.ts';

/** The foot of every page of the site: the back of the leaf, where a book says how it was made. */
export function Verso({ children }: { children?: React.ReactNode }) {
  const groups = [
    {
      title: 'Use',
      links: [
        ['Studio', studio],
        ['Themes', 'themes/'],
        ['A résumé', 'resume/'],
      ],
    },
    {
      title: 'Read',
      links: [
        ['Manual', manual],
        ['Proof', 'proof/'],
        ['Bench', 'bench/'],
      ],
    },
    {
      title: 'Take',
      links: [[PUBLISHED ? 'Install' : 'From a clone', 'source/']],
    },
  ];
  return (
    <footer className="verso">
      <div className="wrap">
        {children}
        <div className="colophon">
          <div>
            <b>Verso</b>
            <p>
              The back of the leaf, where a book says how it was made. Set in Libre Caslon Condensed, Hanken Grotesk and
              IBM Plex Mono. No framework, no tracker, and nothing from elsewhere.
            </p>
          </div>
          {groups.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <b>{title}</b>
              <ul>
                {links.map(([label, to]) => (
                  <li key={to}>
                    <a href={address(to)}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </footer>
  );
}
