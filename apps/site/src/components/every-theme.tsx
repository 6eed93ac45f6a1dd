import { address } from '../address.ts';
import { reference, type ShownResume } from '../resume/documents.ts';
import { HEIGHT, WIDTH } from '../resume/picture-size.ts';
import { type Sheet, sheetsOf } from '../resume/sheets.ts';

export interface EveryThemeProps {
  document: ShownResume;
}

const COUNTED = ['No', 'One', 'Two', 'Three', 'Four'];

/** A résumé in every theme: a picture of each, with the way to its page and to its PDFs. */
export function EveryTheme({ document }: EveryThemeProps) {
  const { name, pages } = document;
  const { basics = {} } = document.resume;
  const count = `${COUNTED[pages] ?? pages} ${pages === 1 ? 'page' : 'pages'}`;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{basics.name}</h2>
      <p>
        {basics.label}. {count}.
      </p>
      <ul>
        {sheetsOf(document).map((sheet) => (
          <li key={sheet.theme}>
            <ThemeLinks sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThemeLinks({ sheet: { document, title, page, files, pictures } }: { sheet: Sheet }) {
  const source = (name: string) => address(`gallery/${name}.webp`);
  return (
    <>
      <a className="page-link" href={page}>
        <picture>
          <source media="(prefers-color-scheme: dark)" srcSet={source(pictures.dark)} />
          <img
            src={source(pictures.light)}
            alt=""
            width={WIDTH}
            height={HEIGHT}
            loading={document === reference ? 'eager' : 'lazy'}
            decoding="async"
          />
        </picture>
        {title}
      </a>
      <a href={address(`${files.a4}.pdf`)} type="application/pdf" aria-label={`PDF A4, ${title}`}>
        PDF A4
      </a>
      <a href={address(`${files.letter}.pdf`)} type="application/pdf" aria-label={`Letter, ${title}`}>
        Letter
      </a>
    </>
  );
}
