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
    { label: 'Résumé', to: 'resume/', place: 'resume', wide: true },
    { label: 'Manual', to: manual },
    { label: 'Studio', to: studio },
    { label: 'Source', to: 'source/', wide: true },
  ];
  return (
    <nav className="main-nav" aria-label="Recto">
      <a className="home" href={address()} aria-label="Recto, home">
        <Wordmark />
      </a>
      <ul>
        {links.map(({ label, to, place, wide }) => (
          <li key={to} className={wide ? 'wide' : undefined}>
            <a href={address(to)} aria-current={place !== undefined && place === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
