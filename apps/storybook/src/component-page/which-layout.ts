/** Guidance for one layout: the story that shows it, whether to take it, and when. */
export interface LayoutGuidance {
  story: string;
  take: boolean;
  /** The first words are set bold. */
  lead: string;
  when: string;
}

/** Which layout to take, by component. A section with a `layout` has two entries here. */
export const layoutGuidance: Readonly<Record<string, readonly LayoutGuidance[]>> = {
  Education: [
    {
      story: 'Table',
      take: true,
      lead: 'A table',
      when: 'where every row has the same facts, as placement offices expect.',
    },
    {
      story: 'Entries',
      take: false,
      lead: 'Not a table',
      when: 'when a degree has a thesis or lines of its own: a table has no place for them.',
    },
  ],
  Projects: [
    {
      story: 'Table',
      take: true,
      lead: 'A table',
      when: 'where each project is a name and some lines, and the page is dense.',
    },
    {
      story: 'Entries',
      take: true,
      lead: 'Entries',
      when: 'where projects have dates, roles and places, which then stand as those of jobs do.',
    },
  ],
  Coursework: [
    { story: 'Matrix', take: true, lead: 'A matrix', when: 'for many short names of courses, in two or three areas.' },
    { story: 'List', take: true, lead: 'A list', when: 'where names are long: a matrix would wrap each of them.' },
  ],
  Skills: [
    { story: 'List', take: true, lead: 'A list', when: 'where parsers matter: each group is one line of text.' },
    {
      story: 'Tags',
      take: false,
      lead: 'Not tags',
      when: 'for more than a dozen words: boxes take twice the room of a list.',
    },
  ],
  Awards: [
    {
      story: 'Table',
      take: true,
      lead: 'A table',
      when: 'for awards with a rank or a year each, as placement offices expect.',
    },
    { story: 'List', take: true, lead: 'A list', when: 'where an award needs a sentence to say what it is.' },
  ],
};
