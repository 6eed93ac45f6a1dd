/** A text, unless it is blank. */
export function unlessBlank(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** A name with a detail in brackets: `Rust (expert)`. Without one of them, the other; without both, `undefined`. */
export function withDetail(name: string | undefined, detail: string | undefined): string | undefined {
  const [first, second] = [unlessBlank(name), unlessBlank(detail)];
  return first && second ? `${first} (${second})` : (first ?? second);
}
