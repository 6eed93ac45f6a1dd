/** The `@font-face` rules of a stylesheet for families that another one names. */
export function facesNamedIn(other: string, css: string): string {
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const familyOf = (rule: string) => /font-family:\s*["']?([^;"']+)/.exec(rule)?.[1] ?? '';
  return rules.filter((rule) => other.includes(familyOf(rule))).join('\n');
}
