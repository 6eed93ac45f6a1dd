/** A part of a Unicode date pattern: a field such as `MMM`, or text between fields. */
export type PatternPart = { field: 'year' | 'month' | 'day'; width: number } | { literal: string };

const FIELDS: Record<string, 'year' | 'month' | 'day'> = { y: 'year', u: 'year', M: 'month', L: 'month', d: 'day' };

/**
 * Splits a Unicode date pattern (UTS 35, date field symbols `y`, `M` or `L`, and `d`) into fields and literal text.
 * Text in single quotes is literal, and two single quotes are one. Other letters are text too.
 */
export function parsePattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  const addText = (text: string) => {
    const last = parts.at(-1);
    if (last && 'literal' in last) last.literal += text;
    else parts.push({ literal: text });
  };
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const quoted = /^'((?:[^']|'')+)'(?!')/.exec(rest);
    const run = /^([yuMLd])\1*/.exec(rest);
    if (rest.startsWith("''")) {
      addText("'");
      at += 2;
    } else if (quoted) {
      addText((quoted[1] as string).replaceAll("''", "'"));
      at += quoted[0].length;
    } else if (run) {
      parts.push({ field: FIELDS[run[1] as string] as 'year', width: run[0].length });
      at += run[0].length;
    } else {
      addText(rest[0] as string);
      at += 1;
    }
  }
  return parts;
}

/**
 * Removes the fields that a date does not have, each with the text after it, so that `d. MMMM yyyy` becomes `MMMM yyyy`;
 * the last field is removed with the text before it. A `yy` that is left alone becomes `yyyy`.
 */
export function fitPattern(parts: readonly PatternPart[], has: { month: boolean; day: boolean }): PatternPart[] {
  const kept: PatternPart[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as PatternPart;
    if ('literal' in part || part.field === 'year' || has[part.field]) {
      kept.push(part);
      continue;
    }
    const isLast = parts.slice(index + 1).every((later) => 'literal' in later);
    const next = parts[index + 1];
    if (next && 'literal' in next) index++;
    const before = kept.at(-1);
    // Letters belong to the field before them: the 月 of 2021年6月5日 stays without the day.
    if (isLast && before && 'literal' in before && !/\p{L}/u.test(before.literal)) kept.pop();
    if (isLast && next && 'literal' in next && next.literal.trim() !== '' && /^\p{P}/u.test(next.literal.trim())) {
      kept.push({ literal: next.literal.trimEnd() });
    }
  }
  const fields = kept.filter((part) => 'field' in part);
  if (
    fields.length === 1 &&
    fields[0]?.field === 'year' &&
    parts.some((part) => 'field' in part && part.field !== 'year')
  ) {
    return kept
      .filter((part) => 'field' in part || !isQuoteMark(part.literal))
      .map((part) => ('field' in part ? { ...part, width: 4 } : part));
  }
  return kept;
}

/** Whether a text is the apostrophe of June'21, which stands for the century. */
function isQuoteMark(literal: string): boolean {
  return /^\s*['’]\s*$/.test(literal);
}
