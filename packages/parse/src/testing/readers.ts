import type { Readers } from '@recto/pdf-objects/testing';
import { checkParse } from '../contract/check-parse.ts';
import { ParseError } from '../parse-error.ts';
import { parsePdf } from '../resume/parse-resume.ts';

/** All functions of this package that read PDFs. */
export const readers: Readers = {
  functions: { parsePdf, checkParse: (bytes) => checkParse({ basics: { name: 'Ida Sund' } }, bytes) },
  errorClass: ParseError,
};
