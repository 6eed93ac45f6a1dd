import { formatDate, type PaperSize, type Presentation, type Print, type ResumeDocument } from '@recto/schema';

/** What differs from the settings of the document. */
export interface PrintOptions {
  /** Page numbers, running head and date. Overrides the document. */
  print?: Print | undefined;
  /** Paper to print on. @default that of the document */
  paper?: Presentation['paper'] | undefined;
  /** The name at the head of pages. @default the name of the person */
  name?: string | undefined;
  /** BCP 47 tag, for the date of issue. @default the document's, or 'en' */
  locale?: string | undefined;
}

/** Custom properties for `:root`, as the `style` of React takes them. */
export type PrintProperties = Record<`--recto-${string}`, string>;

// Characters that could end a string, a rule, an attribute or an element, and control characters.
const UNSAFE = /["'\\<>{};&\p{C}\p{Zl}\p{Zp}]/gu;

/** A text as a string of CSS. */
const cssString = (text: string) => `"${text.replace(UNSAFE, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** Width and height of a paper that has no name, for `@page` and for the sheet on screens. */
export const paperProperties = ({ width, height }: PaperSize): PrintProperties => ({
  '--recto-paper-width': `${width}mm`,
  '--recto-paper-height': `${height}mm`,
});

/**
 * The properties of a document for print.css: the size of a paper without a name, page numbers switched off, the name and
 * the date of issue as strings of CSS. They belong on `:root`, because `@page` reads no other element. `<Document>` sets
 * them; on a page of your own, write `<html style={printProperties(resume)}>`.
 */
export function printProperties(
  resume: ResumeDocument | undefined,
  { print, paper, name, locale }: PrintOptions = {},
): PrintProperties {
  const { basics, meta: { recto = {} } = {} } = resume ?? {};
  const { pageNumbers, runningHead, date } = { ...recto.print, ...print };
  const sheet = paper ?? recto.paper;
  const head = (name ?? basics?.name)?.trim();
  const issued = date?.trim() && formatDate(date, { locale: locale ?? recto.locale, dateFormat: 'd MMMM yyyy' });
  return {
    ...(typeof sheet === 'object' && paperProperties(sheet)),
    ...(pageNumbers === false && { '--recto-page-number': '""' }),
    ...(runningHead && head && { '--recto-running-head': cssString(head) }),
    ...(issued && { '--recto-issued': cssString(issued) }),
  };
}
