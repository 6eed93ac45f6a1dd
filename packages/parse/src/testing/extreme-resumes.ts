import type { ResumeDocument } from '@recto/schema';
import { exampleResume } from './example-sheets.ts';

/** Forty letters and spaces; the first word is wider than the heads of most sheets at the size of their theme. */
const NAME = 'Wolfeschlegelsteinhausen von Bergerdorff';

const designer = exampleResume('designer');
const { image: _image, ...withoutPicture } = designer.basics ?? {};
const { image: __image, summary: _summary, ...bare } = designer.basics ?? {};

/** One job a year, with two bullets each. */
const jobs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Harbour ${index + 1} Shipping Company`,
    position: index % 2 ? 'Second Engineer' : 'Chief Engineer of Auxiliary Machinery',
    location: index % 3 ? 'Bergen' : 'Gothenburg',
    startDate: `${2024 - index}-03`,
    endDate: `${2025 - index}-02`,
    highlights: [
      `Kept ${3 + (index % 9)} engines running over ${400 + index * 7} days at sea without an hour in a foreign dock`,
      'Trained the watch below',
    ],
  }));

const skills = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Field ${index + 1}`,
    keywords: ['Measurement', 'Documentation', 'Planning', `Method ${index + 1}`],
  }));

/** A document, and the pages that are asked for it. */
export interface ExtremeResume {
  resume: ResumeDocument;
  pages: number;
}

/** The example with a photograph, each with something that is much more or much less than usual. */
export const extremeResumes: Readonly<Record<string, ExtremeResume>> = {
  'a long name': { resume: { ...designer, basics: { ...designer.basics, name: NAME } }, pages: 1 },
  'a name in two scripts, with pronouns': {
    resume: {
      ...designer,
      basics: {
        ...designer.basics,
        name: 'Alexandra Montgomery-Wright',
        latinName: 'Alexandra Montgomery Wright',
        pronouns: 'she/her',
      },
    },
    pages: 1,
  },
  'no picture': { resume: { ...designer, basics: withoutPicture }, pages: 1 },
  'no picture and no summary': { resume: { ...designer, basics: bare }, pages: 1 },
  // As chips, they take more than three pages of a narrow column.
  'a long aside': { resume: { ...designer, skills: skills(30) }, pages: 4 },
  'one entry': {
    resume: { basics: designer.basics, work: (designer.work ?? []).slice(0, 1), meta: designer.meta },
    pages: 1,
  },
  'sixty entries': { resume: { ...designer, work: jobs(60) }, pages: 6 },
};
