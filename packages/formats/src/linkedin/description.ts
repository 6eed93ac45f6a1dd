import { plainSource } from '../reading/write-inline.ts';

const BULLET = /^\s*[•●▪◦‣·*–-]\s+/;

/** A description as paragraphs and bullets: people write bullets as lines that begin with a sign. */
export function readDescription(text: string): { summary?: string; highlights?: string[] } {
  const paragraphs: string[] = [];
  const bullets: string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    const lines: string[] = [];
    for (const line of block.split('\n').filter((one) => one.trim() !== '')) {
      if (BULLET.test(line)) bullets.push(plainSource(line.replace(BULLET, '')));
      else lines.push(line.trim());
    }
    if (lines.length > 0) paragraphs.push(plainSource(lines.join('\n')));
  }
  return {
    ...(paragraphs.length > 0 && { summary: paragraphs.join('\n\n') }),
    ...(bullets.length > 0 && { highlights: bullets }),
  };
}
