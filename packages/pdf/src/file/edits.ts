/** A change of a content stream: `text` replaces the bytes from `at` to `until`. */
export interface Edit {
  at: number;
  until: number;
  text: string;
}

/** A content stream with changes, which do not overlap. */
export function spliced(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const sorted = edits.toSorted((one, other) => one.at - other.at);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { at, until, text } of sorted) {
    pieces.push(bytes.subarray(from, at), Buffer.from(text, 'latin1'));
    from = until;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}
