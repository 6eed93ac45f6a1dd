import type { ThemeName } from '@recto/themes';
import { draw, type Part } from '../pictures/draw.ts';
import { toAvif } from '../pictures/encode.ts';
import { placeOf, textOfPage } from '../pictures/text-places.ts';
import type { ShownResume } from '../resume/documents.ts';
import { keptBytes } from '../resume/kept.ts';
import { type PrintOrder, printed } from '../resume/print.ts';
import { graduateWith } from './demo-documents.ts';
import { type CodeLine, linesAround } from './lines-around.ts';

/** A document beside the page that it makes. */
export interface Scene {
  id: string;
  /** On its tab. */
  label: string;
  lines: CodeLine[];
  /** Of its picture, without width and extension. */
  picture: string;
  /** What a person who does not see the picture is told. */
  alt: string;
  /** Where the page has the lit lines. The page is then shown from near; else it is shown whole. */
  place: Part | undefined;
  /** What has happened, with figures of the print. */
  says: string;
}

interface Plan {
  id: string;
  label: string;
  document: ShownResume;
  theme: ThemeName;
  /** A text of the line that is edited, or of the setting. */
  lit: string;
  /** Text on the page that belongs to it. */
  shows?: string;
  alt: string;
}

const EDITED =
  'Wrote the yaw schedule that was tried on **37 turbines** for six weeks: **+1.4%** energy, loads within limits';

const plans: readonly Plan[] = [
  {
    id: 'edit',
    label: 'Edit a line',
    document: graduateWith('demo-edit', { theme: 'classic', pages: 1 }),
    theme: 'classic',
    lit: EDITED,
    shows: EDITED,
    alt: 'The part of the page with the edited line',
  },
  {
    id: 'theme',
    label: 'Change the theme',
    document: graduateWith('demo-theme', { theme: 'timeline', pages: 1 }),
    theme: 'timeline',
    lit: 'theme: timeline',
    alt: 'The same résumé in the timeline theme',
  },
  {
    id: 'pages',
    label: 'Ask for one page',
    document: graduateWith('demo-pages', { theme: 'executive', pages: 1 }),
    theme: 'executive',
    lit: 'pages: 1',
    alt: 'The résumé in the executive theme, on one page',
  },
  {
    id: 'hindi',
    label: 'In Hindi',
    document: graduateWith('demo-hindi', { theme: 'classic', pages: 1, locale: 'hi' }),
    theme: 'classic',
    lit: 'locale: hi',
    alt: 'The résumé with headings and dates in Hindi',
  },
];

const orderOf = ({ document, theme }: Plan, pages: number | undefined): PrintOrder => ({
  file: pages === undefined ? `${document.name}-free` : document.name,
  sheet: { document, theme },
  paper: 'a4',
  pages,
});

async function saysOf(plan: Plan, lines: readonly CodeLine[]): Promise<string> {
  if (plan.id === 'edit') {
    const numbers = lines.filter(({ lit }) => lit).map(({ number }) => number);
    return `Lines ${numbers[0]} to ${numbers.at(-1)} of the file are this line of the sheet.`;
  }
  if (plan.id === 'theme') return 'One line of the file has changed, and nothing that you wrote.';
  if (plan.id === 'hindi') return 'Headings, dates and signs follow the language; your words stay as you wrote them.';
  const [free, fitted] = [await printed(orderOf(plan, undefined)), await printed(orderOf(plan, 1))];
  const size = (print: { bodySize: number }) => `type of ${print.bodySize.toFixed(1)} pt`;
  return `Without this line: ${free.pages} pages, ${size(free)}. With it: ${fitted.pages} page, ${size(fitted)}, ${Math.round(fitted.fill * 100)}% full.`;
}

async function sceneOf(plan: Plan): Promise<Scene> {
  const { id, label, document, lit, shows, alt } = plan;
  const lines = linesAround(document.yaml, lit);
  const { pdf } = await printed(orderOf(plan, 1));
  const place = shows === undefined ? undefined : placeOf(await textOfPage(pdf, 1), shows);
  return { id, label, lines, picture: document.name, alt, place, says: await saysOf(plan, lines) };
}

/** The four scenes of the home page. */
export const scenes = (): Promise<Scene[]> => Promise.all(plans.map(sceneOf));

/** Widths of the pictures, in pixels. */
export const SCENE_WIDTHS = [560, 1120] as const;

/** The pages of the scenes, as they are printed. */
export const demoPictures = plans.flatMap((plan) =>
  SCENE_WIDTHS.map((width) => {
    const name = `${plan.document.name}-${width}`;
    const make = async () => {
      const { pdf } = await printed(orderOf(plan, 1));
      return keptBytes(`${name}.avif`, [pdf], async () => toAvif(await draw({ pdf, page: 1, width: 1120 }), width));
    };
    return { name, make };
  }),
);
