/** Endings of the files of fonts. */
export const fontExtensions: readonly string[] = ['.woff2', '.woff', '.ttf', '.otf'];

/** Media types of fonts in `data:` addresses, by the ending of their files. */
export const fontTypes: Readonly<Record<string, string>> = {
  'font/woff2': '.woff2',
  'font/woff': '.woff',
  'font/ttf': '.ttf',
  'font/otf': '.otf',
  'application/font-woff2': '.woff2',
  'application/font-woff': '.woff',
  'application/x-font-ttf': '.ttf',
  'application/x-font-otf': '.otf',
};

/** Where in the file the content of a table stands. */
interface Table {
  start: number;
  length: number;
}

/**
 * A font with its tables and without what is in no table: the metadata and private data of WOFF, and what is appended.
 * Its names and its licence are in a table, and stay.
 *
 * @returns `undefined` when it is no font of the kind that its ending says
 */
export function cleanFont(font: Buffer, extension: string): Buffer | undefined {
  try {
    const kind = font.toString('latin1', 0, 4);
    if (extension === '.woff2') return kind === 'wOF2' ? cleanWoff2(font) : undefined;
    if (extension === '.woff') return kind === 'wOFF' ? cleanWoff(font) : undefined;
    return ['\0\x01\0\0', 'OTTO', 'true'].includes(kind) ? cleanOpenType(font) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function cleanOpenType(font: Buffer): Buffer | undefined {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    return { start: font.readUInt32BE(at + 8), length: font.readUInt32BE(at + 12) };
  });
  return onlyTables(font, 12 + count * 16, tables);
}

/** WOFF 1.0, 4 and 5: 44 bytes of head, 20 for each table. */
function cleanWoff(font: Buffer): Buffer | undefined {
  const count = font.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    return { start: font.readUInt32BE(at + 4), length: font.readUInt32BE(at + 8) };
  });
  const clean = onlyTables(font, 44 + count * 20, tables);
  // The places of metadata and private data.
  clean?.fill(0, 24, 44);
  clean?.writeUInt32BE(clean.length, 8);
  return clean;
}

/** The head and the tables of a font where they were, with nothing between and after them. */
function onlyTables(font: Buffer, head: number, tables: readonly Table[]): Buffer | undefined {
  const end = Math.max(head, ...tables.map(({ start, length }) => start + length));
  if (end > font.length) return undefined;
  const clean = Buffer.alloc(Math.ceil(end / 4) * 4);
  font.copy(clean, 0, 0, head);
  for (const { start, length } of tables) font.copy(clean, start, start, start + length);
  return clean;
}

/** WOFF 2.0, 4: 48 bytes of head, the list of tables, all tables compressed as one. */
function cleanWoff2(font: Buffer): Buffer | undefined {
  // A collection of fonts has a further list.
  if (font.toString('latin1', 4, 8) === 'ttcf') return undefined;
  let at = 48;
  for (let count = font.readUInt16BE(12); count > 0; count--) {
    const flags = font.readUInt8(at);
    at += 1;
    const table = flags & 63;
    // 63: the name of the table follows.
    if (table === 63) at += 4;
    at = afterNumber(font, at);
    // Outlines (10) and their places (11) are rewritten unless it says 3, other tables if it says anything but 0.
    const version = flags >> 6;
    const rewritten = table === 10 || table === 11 ? version !== 3 : version !== 0;
    if (rewritten) at = afterNumber(font, at);
  }
  const end = at + font.readUInt32BE(20);
  if (end > font.length) return undefined;
  const clean = Buffer.alloc(Math.ceil(end / 4) * 4);
  font.copy(clean, 0, 0, end);
  clean.fill(0, 28, 48);
  clean.writeUInt32BE(clean.length, 8);
  return clean;
}

/** Where a number of seven bits to a byte ends. */
function afterNumber(font: Buffer, start: number): number {
  let at = start;
  while (font.readUInt8(at) & 0x80) at += 1;
  return at + 1;
}
