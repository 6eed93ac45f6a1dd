import { address } from '../address.ts';
import { type Sheet, sheetsOf } from '../resume/sheets.ts';
import { SiteNav } from './site-nav.tsx';

export interface BarProps {
  /** The sheet that the page shows. */
  sheet: Sheet;
}

const TYPES = { json: 'application/json', pdf: 'application/pdf', yaml: 'application/yaml' };

/** What is above the sheet: whose it is, its other themes, its files. */
export function Bar({ sheet }: BarProps) {
  const { document, files } = sheet;
  const own = [
    ['PDF', `${files.a4}.pdf`],
    ['Letter', `${files.letter}.pdf`],
    ['JSON', `${document.name}.json`],
    ['YAML', `${document.name}.yaml`],
  ] as const;
  return (
    <header className="bar" data-recto-screen-only="">
      <SiteNav />
      <nav aria-label="Theme">
        <ul>
          {sheetsOf(document).map(({ theme, title, page }) => (
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
          {own.map(([label, file]) => (
            <li key={file}>
              <a href={address(file)} type={TYPES[file.split('.').at(-1) as keyof typeof TYPES]}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
