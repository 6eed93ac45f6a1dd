/** What typesetting keeps as it is: code, a link with its address, an address in angle brackets, an escaped sign. */
export const KEPT = /`[^`]*`|!?\[[^\][]*\]\([^()\s]*\)|<[^<>\s]+>|\\[\s\S]/g;
