/** A section with nine entries or more, or with a list of so many: in a narrow column it would be longer than all others together. */
export const LONG_SECTION =
  ':has(> [data-part="section-body"] > :nth-child(9), > [data-part="section-body"] > * > :nth-child(9))';
