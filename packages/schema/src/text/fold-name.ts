/**
 * How names that people write are compared (tags, audiences, sections): without capitals, spaces at the ends and signs
 * that nobody sees, whatever form of Unicode they are in (NFKC). The Turkish İ and ı count as i, because a Turkish
 * keyboard writes PRİVATE for private.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i');
}

/** A folded name without anything that is neither letter, mark nor digit: `"#Private"` → `private`. */
export function lettersOf(name: string): string {
  return foldName(name).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
