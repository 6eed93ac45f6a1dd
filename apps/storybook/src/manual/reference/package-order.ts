/** The packages in the order in which people meet them. Others follow. */
const ORDER = ['react', 'schema', 'themes', 'print', 'pdf', 'cli', 'parse', 'formats', 'batch'];

const placeOf = (name: string) => {
  const place = ORDER.indexOf(name.replace('@recto/', ''));
  return place === -1 ? ORDER.length : place;
};

/** Compares the names of two packages, for `sort`. */
export const byPackage = (one: string, other: string) =>
  placeOf(one) - placeOf(other) || one.localeCompare(other, 'en');
