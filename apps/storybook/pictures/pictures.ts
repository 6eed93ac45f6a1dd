import { type ThemeName, themes } from '@recto/themes';

/** One picture of a sheet, and all that decides how it looks. */
export interface Picture {
  /** Name of its file, without the extension: "graduate-swiss-letter-dark". */
  name: string;
  /** Id of the story. */
  story: string;
  theme: ThemeName;
  paper: 'a4' | 'letter';
  scheme: 'light' | 'dark';
  /** Width of the window, in CSS px. */
  width: number;
  /** Pixels of the picture to a CSS px. */
  scale: number;
}

const themeNames = Object.keys(themes) as ThemeName[];
const papers = ['a4', 'letter'] as const;
const schemes = ['light', 'dark'] as const;

/** A whole sheet as it lies on a desk. Half its size: what one can still read, in a repository that stays small. */
const desk = { width: 1280, scale: 0.5 };
/** The narrowest telephone that is common. Its paper does not show. */
const phone = { width: 360, scale: 1, paper: 'a4' } as const;

type Setting = Omit<Picture, 'name' | 'story'>;

const sheet = (document: string, setting: Setting): Picture => {
  const { theme, paper, scheme, width } = setting;
  const where = width === phone.width ? 'phone' : paper;
  return { name: `${document}-${theme}-${where}-${scheme}`, story: `try-gallery--${document}`, ...setting };
};

const gallery = ['vasudev-gupta', 'graduate', 'academic'].flatMap((document) =>
  themeNames.flatMap((theme) =>
    papers.flatMap((paper) => schemes.map((scheme) => sheet(document, { theme, paper, scheme, ...desk }))),
  ),
);

const rightToLeft = themeNames.map((theme) => sheet('arabic', { theme, paper: 'a4', scheme: 'light', ...desk }));

/** Each theme in one scheme; tables that become lists, and text from right to left, besides. */
const phones = [
  ...themeNames.map((theme, index) => sheet('graduate', { theme, scheme: index % 2 ? 'dark' : 'light', ...phone })),
  sheet('vasudev-gupta', { theme: 'placement', scheme: 'dark', ...phone }),
  sheet('arabic', { theme: 'placement', scheme: 'light', ...phone }),
  sheet('arabic', { theme: 'rail', scheme: 'dark', ...phone }),
];

/** Every picture that must not change by itself. */
export const pictures: readonly Picture[] = [...gallery, ...rightToLeft, ...phones];
