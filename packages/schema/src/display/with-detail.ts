/** A text, unless it is blank. */
export function unlessBlank(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** A name with what is said of it in brackets: `Rust (expert)`. One of the two stands alone; `undefined` without both. */
export function withDetail(name: string | undefined, detail: string | undefined): string | undefined {
  const [first, second] = [unlessBlank(name), unlessBlank(detail)];
  return first && second ? `${first} (${second})` : (first ?? second);
}
