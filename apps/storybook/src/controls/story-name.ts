/** Words of names that keep their capital. */
const PROPER = new Set(['Gupta']);

/** The name of a story as a heading has it, "On a page of its own", from that of Storybook: "On A Page Of Its Own". */
export const storyName = (name: string) =>
  name.replace(/(?<=\s)[A-Z][a-z]*\b/g, (word) => (PROPER.has(word) ? word : word.toLowerCase()));
