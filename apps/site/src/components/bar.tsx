import { address } from '../address.ts';
import { reference } from '../resume/documents.ts';
import { type Sheet, sheetsOf } from '../resume/sheets.ts';
import { MainNav } from './main-nav.tsx';

export interface BarProps {
  /** The sheet that the page shows. */
  sheet: Sheet;
}

/** What is above a sheet: the bar of the site, the other themes of the résumé, its files. */
export function Bar({ sheet }: BarProps) {
  const { document } = sheet;
  return (
    <header className="bar" data-recto-screen-only="">
      <div className="wrap">
        <MainNav current={document === reference ? 'resume' : 'themes'} />
        <div className="choices">
          <nav aria-label="Theme">
            <ul>
              {sheetsOf(document).map(({ theme, page }) => (
                <li key={theme}>
                  <a href={page} aria-current={theme === sheet.theme ? 'page' : undefined}>
                    {theme}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label="This résumé as a file">
            <ul>
              {filesOf(sheet).map(({ label, file, type }) => (
                <li key={file}>
                  <a href={address(file)} type={type}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

/** The files of a résumé that are beside its page. */
export function filesOf({ document: { name }, files }: Sheet) {
  return [
    { label: 'PDF', file: `${files.a4}.pdf`, type: 'application/pdf' },
    { label: 'Letter', file: `${files.letter}.pdf`, type: 'application/pdf' },
    {
      label: 'DOCX',
      file: `${name}.docx`,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    { label: 'TXT', file: `${name}.txt`, type: 'text/plain' },
    { label: 'JSON', file: `${name}.json`, type: 'application/json' },
    { label: 'YAML', file: `${name}.yaml`, type: 'application/yaml' },
  ];
}
