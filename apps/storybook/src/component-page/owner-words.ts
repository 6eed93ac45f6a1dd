/** Where inherited props come from, in words, by the interface that declares them. */
const OWNERS: Readonly<Record<string, string>> = {
  SectionOptions: 'Of every section',
  PageProps: 'Of the page',
  SectionPropsOptions: 'Of all sections at once',
};

/** @param owner the name of an interface: `SectionOptions` */
export const ownerWords = (owner: string) => OWNERS[owner] ?? `Of ${owner.replace(/Props$/, '')}`;
