import { expect, it } from 'vitest';
import { xmpPacket } from './xmp.ts';

const date = new Date('2026-02-03T04:05:06.789Z');

it('writes all metadata escaped, and the date to the second', () => {
  const packet = xmpPacket({
    title: 'R&D <lead>',
    author: 'A\u0000 B',
    keywords: ['x > y', 'z'],
    language: 'hi',
    date,
  });
  expect(packet).toContain(
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">R&amp;D &lt;lead&gt;</rdf:li></rdf:Alt></dc:title>',
  );
  expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>A B</rdf:li></rdf:Seq></dc:creator>');
  expect(packet).toContain('<pdf:Keywords>x &gt; y, z</pdf:Keywords>');
  expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>hi</rdf:li></rdf:Bag></dc:language>');
  expect(packet).toContain('<xmp:CreateDate>2026-02-03T04:05:06Z</xmp:CreateDate>');
});

it('leaves out empty values', () => {
  expect(xmpPacket({ title: '', keywords: [], date })).not.toMatch(
    /dc:title|dc:creator|dc:subject|Keywords|dc:language/,
  );
});

it('declares PDF/UA-1 only for an accessible document', () => {
  expect(xmpPacket({ date }, { accessible: true })).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmpPacket({ date })).not.toContain('pdfuaid:part');
});
