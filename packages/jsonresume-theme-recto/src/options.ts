import type { AudienceName } from '@recto/react';
import type { PaperName } from '@recto/schema';
import type { ThemeName } from '@recto/themes';

/** What a theme for the JSON Resume tools is made with. Each option wins over what the document says. */
export interface JsonResumeThemeOptions {
  /** Name of a theme. @default `meta.recto.theme` of the document, then `meta.theme`, then `classic` */
  theme?: ThemeName;
  /** A palette of the theme, a pairing of its fonts, or one of each: `maroon crimson`. @default that of the document */
  variant?: string;
  /** Paper to print on. @default that of the document, or `a4` */
  paper?: PaperName;
  /** BCP 47 tag for headings and dates. @default that of the document, or `en` */
  locale?: string;
  /**
   * Pages to fit the text to when the page is printed. Then the page carries a script of its own, which loads nothing.
   * @default `meta.recto.pages` of the document; without it, as many as the text takes, and no script
   */
  pages?: number;
  /**
   * Who sees the page. `public` has no phone, no street and no contacts of references.
   * @default `private`, which has all that the document has, as all themes of these tools do
   */
  audience?: AudienceName;
  /** `inline` puts the font files into the page, `system` takes fonts that the reader has. @default `inline` */
  fonts?: 'inline' | 'system';
  /** Is told what is wrong in a document, in sentences. @default `console.warn` */
  warn?: (message: string) => void;
}

/** Options of `page.pdf()` of Puppeteer, and the media type that resume-cli asks for. */
export interface PdfRenderOptions {
  /** Paper and margins are those of the page, which follow the document. */
  preferCSSPageSize: boolean;
  /** Colours behind text are printed. */
  printBackground: boolean;
  /** The PDF says what each part of its text is. */
  tagged: boolean;
  /** resume-cli prints pages as a screen shows them unless a theme says `print`. */
  mediaType: 'print';
}

/** What the JSON Resume tools load. */
export interface JsonResumeTheme {
  /**
   * A résumé as one file of HTML: stylesheets, fonts and pictures are inside, and it asks no host for anything.
   *
   * @param resume a JSON Resume of any version or a Recto document, as an object
   * @throws {TypeError} when it is no résumé
   */
  render(resume: unknown): string;
  pdfRenderOptions: PdfRenderOptions;
}
