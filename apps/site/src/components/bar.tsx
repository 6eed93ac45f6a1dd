import { address } from '../address.ts';
import type { Sheet } from '../resume/sheets.ts';
import { Mark } from './mark.tsx';

export interface BarProps {
  /** The sheet that the page shows. */
  sheet: Sheet;
  /** All sheets, in the order of their links. */
  sheets: readonly Sheet[];
}

/** What stands above the sheet: whose it is, its other looks, its files. */
export function Bar({ sheet, sheets }: BarProps) {
  return (
    <header className="bar" data-recto-screen-only="">
      <a className="brand" href={address()}>
        <Mark />
        Recto
      </a>
      <nav aria-label="Theme">
        <ul>
          {sheets.map(({ theme, title, page }) => (
            <li key={theme}>
              <a href={page} aria-current={theme === sheet.theme ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label="This résumé as a file">
        <ul>
          <li>
            <a href={address(`${sheet.file}.pdf`)} type="application/pdf">
              PDF
            </a>
          </li>
          <li>
            <a href={address('vasudev-gupta.json')} type="application/json">
              JSON
            </a>
          </li>
          <li>
            <a href={address('vasudev-gupta.yaml')} type="application/yaml">
              YAML
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
