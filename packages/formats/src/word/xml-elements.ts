import { SaxesParser } from 'saxes';
import { FormatError } from '../reading/format-error.ts';

/** What is called for the elements of a document, in their order. Names have the prefix that Word writes: `w:p`. */
export interface ElementHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements in one another. Tables in tables of a résumé have a tenth of it. */
const DEEPEST = 200;

/**
 * Reads XML. Entities that a document defines are not known, so that none can grow.
 *
 * @throws {FormatError} when it is not well-formed
 */
export function readElements(xml: string, { open, close, text }: ElementHandlers): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST)
      throw new FormatError(
        'too-large',
        `The Word file has more than ${DEEPEST} elements in one another. Save it again in Word.`,
      );
    open(name, attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(name);
  });
  parser.on('text', (value) => text?.(value));
  parser.on('error', (error) => {
    throw new FormatError('damaged', 'The Word file is damaged. Open it in Word and save it again.', { cause: error });
  });
  parser.write(xml).close();
}
