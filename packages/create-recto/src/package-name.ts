/** What npm takes for a name, in characters. */
const LONGEST = 214;

/**
 * The name of the package in a folder: npm takes lower-case letters, digits and hyphens, so other letters lose their
 * marks, and the rest become hyphens. `Mein Lebenslauf` is `mein-lebenslauf`; a name without any such letter is `resume`.
 */
export function packageNameOf(folderName: string): string {
  const name = folderName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  // npm refuses this one, as it is the folder of packages.
  return name === '' || name === 'node-modules' ? 'resume' : name;
}
