import { PDFArray, type PDFCatalog, PDFName, type PDFObject, PDFPageLeaf, PDFPageTree } from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from '../limits.ts';
import { damaged } from '../read-error.ts';

/**
 * Checks that the page tree is a tree (ISO 32000-1, 7.7.3): every page occurs once, and there are not too many. `Count`
 * is not used, because a damaged file may give any number there.
 *
 * @throws {ReadError} `damaged` or `too-large`
 */
export function checkPageTree(catalog: PDFCatalog): void {
  const { context } = catalog;
  const seen = new Set<PDFObject>();
  const open: (PDFObject | undefined)[] = [catalog.lookup(PDFName.of('Pages'))];
  let pages = 0;
  for (let node = open.pop(); node !== undefined || open.length > 0; node = open.pop()) {
    if (node === undefined || seen.has(node)) throw damaged('its pages do not form a tree');
    seen.add(node);
    if (node instanceof PDFPageLeaf) pages += 1;
    else if (node instanceof PDFPageTree) {
      const kids = node.lookup(PDFName.of('Kids'));
      if (!(kids instanceof PDFArray)) throw damaged('its pages are not listed');
      for (const kid of kids.asArray()) open.push(context.lookup(kid));
    } else throw damaged('one of its pages is missing');
    if (pages > LIMITS.pages) throw tooLarge('it has', LIMITS.pages, 'pages');
  }
  if (seen.size === 0) throw damaged('it has no pages');
}
