import * as z from 'zod';
import { date, line, lines, prose, url } from './fields.ts';

/** A cover letter: a document of its own, printed with the header and the theme of the résumé that it belongs to. */
export const letterSchema = z
  .object({
    $schema: url(
      'JSON Schema',
      'Address of the JSON Schema, for editors.',
      'https://unpkg.com/@recto/schema/letter.schema.json',
    ).optional(),
    resume: line(
      'Résumé',
      'File of the résumé that it belongs to, from the folder of the letter.',
      'resume.yaml',
    ).optional(),
    recipient: lines(
      'Recipient',
      'Who it is for: name, organisation and address, one line each.',
      'Jonas Weber',
    ).optional(),
    date: date('Date', 'The day of the letter.', '2026-11-02').optional(),
    subject: line('Subject', 'What it is about, in one line.', 'Your opening for a data engineer').optional(),
    body: prose(
      'Body',
      'The letter, from salutation to close. An empty line begins a paragraph, a hyphen a bullet.',
      'Dear Mr Weber,\n\nyour team moves four billion rows a night.\n\nYours sincerely,',
    ),
    signature: line(
      'Signature',
      'The name under the letter. Left out, it is the name of the résumé.',
      'Mira Solberg',
    ).optional(),
    locale: line('Language', 'BCP 47 tag of the letter. Left out, it is that of the résumé.', 'de').optional(),
    dateFormat: line('Date format', 'Unicode date pattern. Left out, it is `d MMMM yyyy`.', 'MMMM d, yyyy').optional(),
  })
  .meta({ title: 'Letter document', description: 'A cover letter, with the header and the theme of a résumé.' });
