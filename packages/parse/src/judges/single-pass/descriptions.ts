import { BULLETS, type Line } from './lines.ts';

/** A line of this many words without digits starts the description of an entry that has no bullets. */
const LONG_LINE = 8;

const hasBullet = (line: Line) => line.some(({ text }) => BULLETS.some((bullet) => text.includes(bullet)));

function isLong(line: Line): boolean {
  const [only, ...more] = line;
  if (!only || more.length > 0) return false;
  return only.text.split(/\s/).filter((word) => /^\D+$/.test(word)).length >= LONG_LINE;
}

/** The lines before the description of an entry, and those of the description. */
export function splitAtDescription(lines: readonly Line[], without: number): { head: Line[]; description: Line[] } {
  const bullet = lines.findIndex(hasBullet);
  const found = bullet >= 0 ? bullet : lines.findIndex(isLong);
  const start = found >= 0 ? found : without;
  return { head: lines.slice(0, start), description: lines.slice(start) };
}

/** The bullets of a description, divided at the commonest bullet; each line of it if there is no bullet. */
export function bulletsOf(lines: readonly Line[]): string[] {
  if (!lines.some(hasBullet)) return lines.map((line) => line.map(({ text }) => text).join(' '));
  let text = '';
  for (const item of lines.flat()) {
    if (!text.endsWith(' ') && !item.text.startsWith(' ')) text += ' ';
    text += item.text;
  }
  const bullet = commonestBullet(text);
  return text
    .slice(text.indexOf(bullet))
    .split(bullet)
    .map((each) => each.trim())
    .filter(Boolean);
}

function commonestBullet(text: string): string {
  const count = (bullet: string) => text.split(bullet).length;
  return BULLETS.reduce((best, bullet) => (count(bullet) > count(best) ? bullet : best));
}
