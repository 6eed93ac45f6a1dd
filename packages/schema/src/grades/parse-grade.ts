import type { GradeData } from '../document/index.ts';

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const FRACTION = new RegExp(`^(${NUMBER})\\s*(?:/|out of|von|sur|de)\\s*(${NUMBER})$`, 'i');
const PERCENT = new RegExp(`^(${NUMBER})\\s*[%٪％]$`);
const ALONE = new RegExp(`^(${NUMBER})$`);
const WORDS =
  /^(c\.?g\.?p\.?a|g\.?p\.?a|marks?|score|grade|percentage|percent)\.?\s*[:=]?\s+|\s+(c\.?g\.?p\.?a|g\.?p\.?a|marks?|percent)\.?$/i;
// The scales of grade point averages in the United States and Canada; a scale of 10 or 100 says nothing about the kind.
const GPA_SCALES = [4, 4.3, 4.33, 4.5];
const CLASS =
  /^(?:first|second|third|upper|lower|2[:.]1|2[:.]2|pass|distinction|merit|honou?rs|(?:summa |magna )?cum laude)\b/i;

/**
 * Reads a grade from words: "9.08 / 10", "93%", "3.7/4.0", "CGPA: 9.08/10", "450 marks", "First class". A
 * scale or kind that the words do not name is left out: a lone "98" has neither. `undefined` when there is no grade in the
 * text.
 */
export function parseGrade(score: string): GradeData | undefined {
  if (score.length > 80) return undefined;
  const whole = score.trim();
  const word = WORDS.exec(whole);
  const named = word ? kindOf((word[1] ?? word[2]) as string) : undefined;
  const text = word ? whole.replace(WORDS, '').trim() : whole;

  const fraction = FRACTION.exec(text);
  if (fraction) {
    const value = toNumber(fraction[1] as string);
    const scale = toNumber(fraction[2] as string);
    if (scale <= 0) return undefined;
    const kind = named ?? (GPA_SCALES.includes(scale) ? 'gpa' : undefined);
    return kind ? { value, scale, kind } : { value, scale };
  }
  const percent = PERCENT.exec(text);
  if (percent) return { value: toNumber(percent[1] as string), scale: 100, kind: 'percent' };
  if (ALONE.test(text)) {
    const value = toNumber(text);
    if (named === 'percent') return { value, scale: 100, kind: named };
    return named ? { value, kind: named } : { value };
  }
  return CLASS.test(text) ? { value: text, kind: 'class' } : undefined;
}

function kindOf(word: string): GradeData['kind'] {
  const letters = word.toLowerCase().replaceAll('.', '');
  if (letters === 'cgpa' || letters === 'gpa') return letters;
  if (letters.startsWith('mark')) return 'marks';
  return letters.startsWith('percent') ? 'percent' : undefined;
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
