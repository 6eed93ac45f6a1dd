import * as z from 'zod';
import { date, line, lines, pageBreak, url } from './fields.ts';
import { paperNames } from './paper-names.ts';

export const audience = z
  .object({
    include: lines(
      'Include',
      'Tags this audience sees. Entries without tags are for everybody.',
      'research',
    ).optional(),
    exclude: lines('Exclude', 'Tags this audience does not see.', 'teaching').optional(),
    redact: lines(
      'Redact',
      'Paths that are removed for this audience; `*` stands for every entry.',
      'basics.phone',
    ).optional(),
  })
  .meta({ title: 'Audience', description: 'What one group of readers gets to see.' });

export const layout = z
  .object({
    education: z
      .enum(['table', 'entries'])
      .meta({ title: 'Education', description: 'A boxed table, or an entry each.', examples: ['table'] }),
    coursework: z
      .enum(['matrix', 'list'])
      .meta({ title: 'Coursework', description: 'Areas against courses, or a list.', examples: ['matrix'] }),
    skills: z
      .enum(['list', 'tags', 'table'])
      .meta({ title: 'Skills', description: 'Labelled runs, tags, or a table.', examples: ['list'] }),
    awards: z
      .enum(['table', 'list'])
      .meta({ title: 'Awards', description: 'Label and line side by side, or a list.', examples: ['table'] }),
    projects: z.enum(['table', 'entries']).meta({
      title: 'Projects',
      description: 'Title and bullets side by side, or an entry each.',
      examples: ['table'],
    }),
  })
  .partial()
  .meta({ title: 'Layout', description: 'How sections are built, where the theme leaves a choice.' });

const side = (title: string, description: string, example: number) =>
  z
    .number()
    .positive()
    .meta({ title, description: `${description}, in millimetres.`, examples: [example] });

export const paperSize = z
  .object({ width: side('Width', 'Width of the sheet', 200), height: side('Height', 'Height of the sheet', 280) })
  .meta({ title: 'Paper size', description: 'A paper that has no name here, upright, in millimetres.' });

const flag = (title: string, description: string, example: boolean) =>
  z
    .boolean()
    .meta({ title, description, examples: [example] })
    .optional();

export const print = z
  .object({
    pageNumbers: flag('Page numbers', 'Numbers of pages, from two pages on. On unless told otherwise.', false),
    runningHead: flag('Running head', 'The name on every page but the first.', true),
    date: date('Date of issue', 'When this résumé was issued, at the foot of its pages.', '2026-11').optional(),
    fill: flag('Fill', 'Spreads the text to the foot of the last page when that is nearly full.', true),
  })
  .meta({ title: 'Print', description: 'What stands around the text on paper, and how pages are filled.' });

export const recto = z
  .object({
    theme: line('Theme', 'Name of the theme.', 'placement').optional(),
    variant: line(
      'Variant',
      'A palette of the theme, a pairing of its fonts, or one of each.',
      'maroon',
      'maroon crimson',
    ).optional(),
    paper: z
      .union([
        z.enum(paperNames).meta({ title: 'Paper', description: 'A paper by its name.', examples: ['a4'] }),
        paperSize,
      ])
      .meta({
        title: 'Paper',
        description: 'Paper to print on: a name, or a width and a height in millimetres.',
        examples: ['a4', { width: 200, height: 280 }],
      })
      .optional(),
    locale: line('Locale', 'BCP 47 tag for fixed words and dates.', 'en').optional(),
    pages: z
      .number()
      .int()
      .positive()
      .meta({ title: 'Pages', description: 'How many pages the text should fill.', examples: [2] })
      .optional(),
    typography: flag(
      'Typography',
      'Sets quotation marks, apostrophes and spaces as the language writes them. Default: true.',
      false,
    ),
    dateFormat: line('Date format', 'A Unicode date pattern.', 'MMM yyyy', "MMM''yy", 'MM/yyyy').optional(),
    order: lines('Order', 'Section keys and ids of custom sections, first to last.', 'education').optional(),
    hidden: lines('Hidden', 'Section keys and ids of custom sections to leave out.', 'references').optional(),
    titles: z
      .record(z.string(), line('Title', 'Heading of one section.', 'Professional Experience'))
      .meta({
        title: 'Titles',
        description: 'Headings, by section key or id.',
        examples: [{ work: 'Professional Experience' }],
      })
      .optional(),
    breaks: z
      .record(z.string(), pageBreak)
      .meta({
        title: 'Breaks',
        description: 'Where pages may end, by section key or id.',
        examples: [{ publications: 'page' }],
      })
      .optional(),
    layout: layout.optional(),
    print: print.optional(),
    audiences: z
      .record(z.string(), audience)
      .meta({
        title: 'Audiences',
        description: 'Groups of readers, by name. `public` and `private` are built in.',
        examples: [{ research: { exclude: ['teaching'] } }],
      })
      .optional(),
  })
  .meta({ title: 'Recto', description: 'Presentation and policy.' });

export const meta = z
  .object({
    canonical: url('Canonical', 'Address of the latest version of this document.').optional(),
    version: line('Version', 'Version of this document.', 'v1.0.0').optional(),
    lastModified: line('Last modified', 'ISO 8601, to the second.', '2026-11-01T12:00:00').optional(),
    theme: z
      .union([
        line('Theme', 'Name of a theme.', 'even'),
        z
          .record(z.string(), z.unknown().meta({ title: 'Setting', description: 'Of the theme.', examples: ['even'] }))
          .meta({ title: 'Theme', description: 'Settings of a theme.', examples: [{ name: 'even' }] }),
      ])
      .meta({
        title: 'Theme of other tools',
        description: 'What the JSON Resume tools read. The theme of Recto is `meta.recto.theme`.',
        examples: ['even'],
      })
      .optional(),
    recto: recto.optional(),
  })
  .meta({ title: 'Meta', description: 'About the document.' });
