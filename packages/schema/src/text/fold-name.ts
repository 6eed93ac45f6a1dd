/**
 * The form in which names are compared (tags, audiences, sections): without capitals, spaces at the ends and invisible
 * signs, in one form of Unicode (NFKC). The Turkish İ and ı become i, because a Turkish keyboard writes PRİVATE for
 * private.
 */
export function foldName(name: string): string {
  // Most names: printable ASCII without a space.
  if (/^[!-~]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i');
}

/** The letters, marks and digits of a folded name: `"#Private"` → `private`. */
export function lettersOf(name: string): string {
  // Most names of fields have letters and digits of ASCII alone.
  if (/^[a-zA-Z0-9]*$/.test(name)) return name.toLowerCase();
  return foldName(name).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
