import { type PdfMetadata, PROGRAM } from './metadata.ts';

/**
 * The metadata as an XMP packet (ISO 16684-1), with the Dublin Core, `xmp` and `pdf` schemas. It has the same values as
 * the Info dictionary, as PDF readers expect.
 *
 * @param accessible whether to declare PDF/UA-1 (ISO 14289-1, 5)
 */
export function xmpPacket(metadata: PdfMetadata, { accessible = false } = {}): string {
  const { title, author, subject, keywords, language, date } = metadata;
  const created = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const properties = [
    title && `<dc:title>${alternative(title)}</dc:title>`,
    author && `<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject && `<dc:description>${alternative(subject)}</dc:description>`,
    keywords?.length &&
      `<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${text(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
    language && `<dc:language><rdf:Bag><rdf:li>${text(language)}</rdf:li></rdf:Bag></dc:language>`,
    '<dc:format>application/pdf</dc:format>',
    keywords?.length && `<pdf:Keywords>${text(keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>${PROGRAM}</pdf:Producer>`,
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${created}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
    accessible && '<pdfuaid:part>1</pdfuaid:part>',
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function alternative(value: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text(value)}</rdf:li></rdf:Alt>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for XML 1.0, which allows no control characters, not even escaped. */
function text(value: string): string {
  return value
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .replace(/[&<>]/g, (character) => ESCAPES[character] as string);
}
