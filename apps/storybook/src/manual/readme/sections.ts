/** A heading of Markdown, with the line that it is in. */
interface Heading {
  line: number;
  level: number;
  title: string;
}

/** The headings of a text. Lines of code that begin with # are none. */
function headingsIn(lines: readonly string[]): Heading[] {
  let isCode = false;
  return lines.flatMap((text, line) => {
    if (/^(?:```|~~~)/.test(text)) isCode = !isCode;
    const [, marks = '', title = ''] = (!isCode && /^(#{1,6}) (.+)$/.exec(text)) || [];
    return marks ? [{ line, level: marks.length, title }] : [];
  });
}

const DEFINITION = /^\[([^\]]+)\]: (\S+)$/;

/** `[name]` as `[name](address)`, by the definitions of a text, which stand at its end and are for all of it. */
function withAddresses(text: string, lines: readonly string[]): string {
  const addresses = new Map(lines.map((line) => DEFINITION.exec(line)?.slice(1) ?? []) as [string, string][]);
  return text.replace(/\[([^\]\n]+)\](?![([:])/g, (whole, name: string) => {
    const address = addresses.get(name);
    return address ? `[${name}](${address})` : whole;
  });
}

/**
 * A section of a Markdown text without its heading, with what is beneath it; without a title, what is before the first
 * section. Its own headings begin at the third level.
 *
 * @throws {RangeError} when there is no such section: a page of the manual would have a hole
 */
export function sectionOf(markdown: string, title?: string): string {
  const lines = markdown.split('\n');
  const headings = headingsIn(lines);
  const start =
    title === undefined ? headings.find(({ level }) => level === 1) : headings.find((one) => one.title === title);
  if (title !== undefined && !start) throw new RangeError(`There is no section "${title}" in this text.`);
  const from = start?.line ?? -1;
  const end = headings.find(({ line, level }) => line > from && (title === undefined || level <= (start?.level ?? 1)));
  const inside = lines.slice(from + 1, end?.line ?? lines.length);
  const shift = 2 - (start?.level ?? 2);
  const levelled = new Set(headingsIn(inside).map(({ line }) => line));
  const text = inside
    .filter((line) => !DEFINITION.test(line))
    .map((line, index) => (levelled.has(index) && shift > 0 ? `${'#'.repeat(shift)}${line}` : line));
  return withAddresses(text.join('\n').trim(), lines);
}
