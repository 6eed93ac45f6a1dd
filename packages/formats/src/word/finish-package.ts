import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordFont } from './theme-fonts.ts';

/** What the library does not write. */
interface Missing {
  /** BCP 47 tag of the document. */
  locale: string;
  fonts: readonly WordFont[];
}

/**
 * Adds to the package of a Word document: its language as metadata, and for each font one that replaces it on computers
 * that do not have it. Without, Word replaces every unknown font by the same one.
 */
export function finishPackage(packed: Uint8Array, { locale, fonts }: Missing): Uint8Array {
  const files = unzipSync(packed);
  edit(files, 'docProps/core.xml', (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${escaped(locale)}</dc:language></cp:coreProperties>`),
  );
  edit(files, 'word/fontTable.xml', (xml) => {
    const entries = fonts.map(fontEntry).join('');
    return xml.includes('</w:fonts>')
      ? xml.replace('</w:fonts>', `${entries}</w:fonts>`)
      : xml.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${entries}</w:fonts>`);
  });
  return zipSync(files, { level: 9 });
}

function edit(files: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const file = files[path];
  if (file) files[path] = strToU8(change(strFromU8(file)));
}

const fontEntry = ({ name, alternative, family }: WordFont) =>
  `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(alternative)}"/><w:family w:val="${family}"/></w:font>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
