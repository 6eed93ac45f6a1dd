/** How a parsed PDF differs from its document. */
export type ParseRule =
  /** Not found. */
  | 'lost'
  /** Joined with the text beside it, without a space. */
  | 'fused'
  /** Interrupted: by white space inside of words, or by other text between them. */
  | 'split'
  /** Found before or after its place in the order. */
  | 'out-of-order'
  /** Found more often than in the document. */
  | 'repeated'
  /** Correct in the text, and parsed as something else. */
  | 'misread'
  /** In a complex script, whose letters a PDF cannot map one by one: most extractors garble it. Not a fault. */
  | 'unreadable';

/** A field that a parser does not read as the document has it. */
export interface ParseIssue {
  rule: ParseRule;
  /** What is wrong and where, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  /** Path in the document, such as `work[0].position`. */
  location: { path: string };
  expected: string;
  /** The text that was found instead; absent if there is none. */
  read?: string;
}

const MESSAGES: Record<ParseRule, string> = {
  lost: 'was not found',
  fused: 'is joined with the text beside it',
  split: 'is interrupted',
  'out-of-order': 'was found before or after its place',
  repeated: 'was found more often than in the document',
  misread: 'was parsed as something else',
  unreadable: 'is in a script that most extractors garble',
};

const HINTS: Partial<Record<ParseRule, string>> = {
  fused: 'Put a space or a line break between them in the markup.',
  split: 'Set it without wide letter-spacing and without other text in between.',
  'out-of-order':
    'In components of your own, keep the order of the document. Words that are there more than once can be mistaken.',
};

export function parseIssue(rule: ParseRule, path: string, expected: string, read?: string): ParseIssue {
  const hint = HINTS[rule];
  // The other rules find the right text.
  const instead = read && rule !== 'out-of-order' && rule !== 'repeated' ? `, and “${read}” was read instead` : '';
  return {
    rule,
    message: `“${expected}” (${path}) ${MESSAGES[rule]}${instead}.`,
    ...(hint ? { hint } : {}),
    location: { path },
    expected,
    ...(read ? { read } : {}),
  };
}
