import * as z from 'zod';

/** The pattern of a date: year, year-month or year-month-day. Dates are kept as they were written. */
const DATE_PATTERN = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** What a text field contains. The reader corrects and checks it accordingly. */
export type FieldKind = 'date' | 'end-date' | 'email' | 'image' | 'prose' | 'score' | 'url';

/** The kinds of text fields that are more than a line of text. */
export const fieldKinds = z.registry<{ kind: FieldKind }>();

/** One line of plain text. */
export const line = (title: string, description: string, ...examples: string[]) =>
  z.string().meta({ title, description, examples });

/** Prose: inline Markdown (strong, emphasis, code, links, breaks). HTML in it is text. */
export const prose = (title: string, description: string, ...examples: string[]) =>
  line(title, `${description} Inline Markdown.`, ...examples).register(fieldKinds, { kind: 'prose' });

export const url = (title: string, description: string, example = 'https://example.com') =>
  line(title, description, example).register(fieldKinds, { kind: 'url' });

/** The address of a picture, which may also be the picture itself (`data:image/…`). */
export const image = (title: string, description: string, example: string) =>
  line(title, description, example).register(fieldKinds, { kind: 'image' });

export const date = (title: string, description: string, ...examples: string[]) =>
  z
    .string()
    .regex(DATE_PATTERN)
    .meta({ title, description: `${description} Year, year-month or year-month-day.`, examples })
    .register(fieldKinds, { kind: 'date' });

export const list = <T extends z.ZodType>(item: T, title: string, description: string) =>
  z.array(item).meta({ title, description });

/** A list of short texts. */
export const lines = (title: string, description: string, example: string) =>
  list(line(title, description, example), title, description);

/** How something breaks over pages, in the words of CSS. */
export const pageBreak = z.enum(['auto', 'avoid', 'page']).meta({
  title: 'Break',
  description: '`page` starts a page, `avoid` keeps it on one page, `auto` lets it be split.',
  examples: ['avoid'],
});

/** Fields of every entry: a stable name, tags for audiences, and how it breaks over pages. */
export const entryFields = {
  id: line('Id', 'A name for this entry that stays the same when the text changes.', 'unbox-ai').optional(),
  tags: lines('Tags', 'Words by which an audience selects this entry.', 'research').optional(),
  break: pageBreak.optional(),
};

export const startDate = date('Start', 'When it began.', '2021-06').optional();
export const endDate = date('End', 'When it ended. Left out while it goes on.', '2023-05')
  .register(fieldKinds, { kind: 'end-date' })
  .optional();

export const highlight = z
  .union([
    prose('Highlight', 'One achievement.', 'Cut the memory of serving by **76%**'),
    z
      .object({
        text: prose('Text', 'One achievement.', 'Cut the memory of serving by **76%**'),
        tags: lines('Tags', 'Words by which an audience selects this highlight.', 'research').optional(),
      })
      .meta({ title: 'Tagged highlight', description: 'One achievement with the tags of its audiences.' }),
  ])
  .meta({
    title: 'Highlight',
    description: 'One achievement: a sentence, or a sentence with the tags of its audiences.',
    examples: ['Cut the memory of serving by **76%**'],
  });

export const highlights = list(highlight, 'Highlights', 'What was achieved, one bullet each.').optional();
export const keywords = lines('Keywords', 'Tools, topics, methods.', 'PyTorch').optional();

export const logo = z
  .object({
    src: image('Source', 'Address of the picture, relative to the document or absolute.', './crest.svg'),
    alt: line(
      'Alternative text',
      'What the picture shows, for those who do not see it.',
      'Crest of the institute',
    ).optional(),
    caption: line('Caption', 'Words beneath the picture, such as a motto.', 'सिद्धिर्भवति कर्मजा').optional(),
  })
  .meta({ title: 'Logo', description: 'A crest, seal or company mark.' });

export const location = z
  .object({
    address: line('Address', 'Street and number. New lines separate its parts.', '1 Example Street').optional(),
    postalCode: line('Postal code', 'Postal or ZIP code.', '600036').optional(),
    city: line('City', 'Town or city.', 'Chennai').optional(),
    countryCode: line('Country code', 'ISO 3166-1 alpha-2.', 'IN').optional(),
    region: line('Region', 'State, province or region.', 'Tamil Nadu').optional(),
  })
  .meta({ title: 'Location', description: 'Where the person is.' });

export const link = z
  .object({
    label: line('Label', 'Visible text of the link.', 'Source code').optional(),
    url: url('Address', 'Where it leads.'),
  })
  .meta({ title: 'Link', description: 'An address with the words shown for it.' });

export const grade = z
  .object({
    value: z.union([z.number(), z.string()]).meta({
      title: 'Value',
      description: 'The grade as it was given: a number, or a word for a class.',
      examples: [9.08, 'First class'],
    }),
    scale: z
      .number()
      .positive()
      .meta({ title: 'Scale', description: 'The best value possible.', examples: [10] })
      .optional(),
    kind: z
      .enum(['cgpa', 'gpa', 'percent', 'marks', 'class'])
      .meta({ title: 'Kind', description: 'What the value means.', examples: ['cgpa'] })
      .optional(),
  })
  .meta({ title: 'Grade', description: 'A grade on its own scale. Grades are shown as given and never converted.' });
