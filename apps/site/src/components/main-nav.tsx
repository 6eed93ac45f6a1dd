import { address } from '../address.ts';
import { manual, studio } from '../words/places.ts';
import { Wordmark } from './wordmark.tsx';

/** A page that the bar names. */
export type NavPlace = 'resume' | 'themes';

export interface MainNavProps {
  /** Of the page that shows it. */
  current?: NavPlace;
}

/** Where one can go from anywhere. */
export function MainNav({ current }: MainNavProps) {
  const links = [
    { label: 'Themes', to: 'themes/', place: 'themes' },
    { label: 'Résumé', to: 'resume/', place: 'resume' },
    { label: 'Manual', to: manual },
    ...(studio ? [{ label: 'Studio', to: studio, kept: true }] : []),
    { label: 'Source', to: 'source/' },
  ];
  return (
    <nav className="main-nav" aria-label="Recto">
      <a className="home" href={address()} aria-label="Recto, home">
        <Wordmark />
      </a>
      <ul>
        {links.map(({ label, to, place }) => (
          <li key={to}>
            <a href={address(to)} aria-current={place !== undefined && place === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
