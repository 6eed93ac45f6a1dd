import { address } from '../address.ts';
import { Mark } from './mark.tsx';

export interface SiteNavProps {
  /** Address of the page that shows it, where it is one of those named. */
  current?: string;
}

/** Where one can go from anywhere. */
export function SiteNav({ current }: SiteNavProps) {
  const gallery = address('gallery/');
  return (
    <nav aria-label="Recto">
      <ul>
        <li>
          <a className="brand" href={address()}>
            <Mark />
            Recto
          </a>
        </li>
        <li>
          <a href={gallery} aria-current={current === gallery ? 'page' : undefined}>
            Gallery
          </a>
        </li>
      </ul>
    </nav>
  );
}
