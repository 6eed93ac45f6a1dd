import { type ResumeDocument, typesetDatePattern, typesetResume, typesetText } from '@recto/schema';

/** What decides how the texts of a page are set. */
export interface TypographyOptions {
  /** BCP 47 tag. @default `meta.recto.locale`, else `en` */
  locale?: string;
  /** Unicode date pattern. @default `meta.recto.dateFormat`, else the format of the locale */
  dateFormat?: string;
  /** Headings by section key or id. They replace those of `meta.recto.titles`. */
  titles?: Readonly<Record<string, string>>;
  /** Whether texts are set as the language writes them. @default `meta.recto.typography`, else true */
  typography?: boolean;
}

/** The document with its texts as a page shows them: quotation marks, apostrophes and spaces are those of the language. */
export function shownResume(resume: ResumeDocument, options: TypographyOptions): ResumeDocument {
  const { recto = {} } = resume.meta ?? {};
  const titles: Record<string, string> = { ...recto.titles, ...options.titles };
  const pattern = options.dateFormat ?? recto.dateFormat;
  const meta = { ...resume.meta, recto: { ...recto, titles, dateFormat: pattern } };
  if (!(options.typography ?? recto.typography ?? true)) return { ...resume, meta };
  const locale = options.locale ?? recto.locale ?? 'en';
  const set = Object.entries(titles).map(([key, title]) => [key, typesetText(title, locale)]);
  const dateFormat = pattern === undefined ? undefined : typesetDatePattern(pattern);
  return {
    ...typesetResume(resume, locale),
    meta: { ...meta, recto: { ...recto, titles: Object.fromEntries(set), dateFormat } },
  };
}
