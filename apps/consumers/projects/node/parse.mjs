// A résumé parsed out of plain text and out of a PDF, with plain Node.
import { ParseError, parsePdf, parseText } from '@recto/parse';

const CONTENT = 'BT /F1 20 Tf 40 740 Td (Ida Sund) Tj 0 -30 Td (ida@example.com) Tj ET';
const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${CONTENT.length} >>\nstream\n${CONTENT}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
];
const objects = OBJECTS.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
const file = `%PDF-1.7\n${objects}trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF\n`;

const { name, email } = await parsePdf(new TextEncoder().encode(file));
const { sections } = parseText('Ida Sund\n\nEducation\nExample State University   2018 – 2021');
const error = await parsePdf(new TextEncoder().encode('no PDF')).catch((thrown) => thrown);
console.log(
  JSON.stringify({
    name,
    email,
    keys: sections.map(({ key }) => key),
    code: error instanceof ParseError && error.code,
  }),
);
