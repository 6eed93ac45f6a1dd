import type { Sheet } from '../resume/sheets.ts';

export interface ColophonProps {
  /** The sheet that the page shows. */
  sheet: Sheet;
}

/** What stands beneath the sheet: how it was made. */
export function Colophon({ sheet }: ColophonProps) {
  return (
    <footer className="colophon" data-recto-screen-only="">
      <p>
        Page, print and PDF from one document:{' '}
        <code>
          npx @recto/cli pdf {sheet.document.name}.yaml --theme {sheet.theme} -o {sheet.files.a4}.pdf
        </code>
      </p>
    </footer>
  );
}
