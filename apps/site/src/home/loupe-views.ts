import type { ThemeName } from '@recto/themes';
import sharp from 'sharp';
import { draw, type Part } from '../pictures/draw.ts';
import { toAvif } from '../pictures/encode.ts';
import { itemsOf, type PageText, textOfPage } from '../pictures/text-places.ts';
import { reference } from '../resume/documents.ts';
import { keptBytes, keptValue } from '../resume/kept.ts';
import { printOf } from '../resume/print.ts';
import { sheetIn } from '../resume/sheets.ts';

/** What a loupe shows of a printed page, and what was measured there. */
export interface LoupeView {
  /** Of its picture, without extension. */
  picture: string;
  title: string;
  text: string;
  /** A rule to point at, or an edge to draw, in fractions of the picture from its upper left corner. */
  mark: { rule: number; label: string } | { edge: number };
}

/** Side of the square that a loupe shows, in points. */
const SIDE = 90;

/** Of a picture, in pixels: twice what it takes on the page. */
const WIDTH = 672;

interface Plan {
  picture: string;
  theme: ThemeName;
  /** The place that the loupe is held to, in points from the upper left corner of the page. */
  centre: (page: PageText) => { x: number; y: number };
  view: (page: PageText, pdf: Uint8Array, corner: { x: number; y: number }) => Promise<Omit<LoupeView, 'picture'>>;
}

const GRADES = ['9.08 / 10', '93%', '10 / 10'];
const bullets = (reference.resume.work?.[0]?.highlights ?? []).map((one) => (typeof one === 'string' ? one : one.text));

const firstOf = (page: PageText, text: string) => itemsOf(page, text)[0] as ReturnType<typeof itemsOf>[number];

const plans: readonly Plan[] = [
  {
    picture: 'loupe-rule',
    theme: 'placement',
    centre: (page) => {
      const { x, y, width } = firstOf(page, 'Deep Learning');
      return { x: x + width + 18, y: page.height - y + 8 };
    },
    view: async (page, pdf, corner) => {
      const { x, y } = firstOf(page, 'Deep Learning');
      const { thickness, middle } = await ruleUnder(page, pdf, { x, y: page.height - y + 3 });
      return {
        title: 'Rules thinner than a pixel',
        text: `${thickness.toFixed(1)} pt, drawn as vectors: a printer shows them as they were meant.`,
        mark: { rule: (middle - corner.y) / SIDE, label: `${thickness.toFixed(1)} pt` },
      };
    },
  },
  {
    picture: 'loupe-figures',
    theme: 'placement',
    centre: (page) => {
      const { x, y, width } = firstOf(page, '93%');
      return { x: x + width / 2, y: page.height - y - 3 };
    },
    view: async (page, _pdf, corner) => {
      const axes = GRADES.map((grade) => {
        const { x, width } = firstOf(page, grade);
        return x + width / 2;
      });
      const spread = Math.max(...axes) - Math.min(...axes);
      return {
        title: 'Figures on one axis',
        text: `9.08 out of 10, 93 per cent, 10 out of 10: three scales in one column, within ${upTo(spread)} pt, each kept as a number.`,
        mark: { edge: (averageOf(axes) - corner.x) / SIDE },
      };
    },
  },
  {
    picture: 'loupe-edge',
    theme: 'classic',
    centre: (page) => {
      const { x, y } = firstOf(page, bullets[2] ?? '');
      return { x: x + 28, y: page.height - y };
    },
    view: async (page, _pdf, corner) => {
      const edges = bullets.map((text) => firstOf(page, text).x);
      const spread = Math.max(...edges) - Math.min(...edges);
      return {
        title: 'Bullets that hang',
        text: `${edges.length} bullets keep one edge, within ${upTo(spread)} pt. Bold is kept for what should be found.`,
        mark: { edge: (averageOf(edges) - corner.x) / SIDE },
      };
    },
  },
];

const averageOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A bound that a measure does not pass, in hundredths. */
const upTo = (value: number) => (Math.max(1, Math.ceil(value * 100)) / 100).toFixed(2);

/** Pixels to a point in the drawing that a rule is measured on. */
const FINE = 40;

/** Measures the first rule under a place, on a drawing so large that a point has many pixels. */
async function ruleUnder(page: PageText, pdf: Uint8Array, from: { x: number; y: number }) {
  const [width, height] = [2, 24];
  const part: Part = {
    left: from.x / page.width,
    top: from.y / page.height,
    width: width / page.width,
    height: height / page.height,
  };
  const png = await draw({ pdf, page: 1, width: width * FINE, part });
  const { data, info } = await sharp(png)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = Array.from(
    { length: info.height },
    (_, row) => (data[row * info.width + (info.width >> 1)] ?? 255) < 160,
  );
  const first = dark.indexOf(true);
  if (first < 0) throw new Error('There is no rule under the loupe.');
  const end = dark.indexOf(false, first);
  return { thickness: (end - first) / FINE, middle: from.y + (first + end) / 2 / FINE };
}

async function opened({ theme, centre }: Plan) {
  const { pdf } = await printOf(sheetIn(reference, theme), 'a4');
  const page = await textOfPage(pdf, 1);
  const { x, y } = centre(page);
  const corner = { x: x - SIDE / 2, y: y - SIDE / 2 };
  return { pdf, page, corner };
}

async function viewOf(plan: Plan): Promise<LoupeView> {
  const { pdf, page, corner } = await opened(plan);
  const view = await keptValue(`${plan.picture}.json`, [pdf, String(plan.view)], () => plan.view(page, pdf, corner));
  return { picture: plan.picture, ...view };
}

/** What the three loupes show. */
export const loupeViews = (): Promise<LoupeView[]> => Promise.all(plans.map(viewOf));

/** Their pictures, at 500 dpi and more. */
export const loupePictures = plans.map((plan) => ({
  name: plan.picture,
  make: async () => {
    const { pdf, page, corner } = await opened(plan);
    const part: Part = {
      left: corner.x / page.width,
      top: corner.y / page.height,
      width: SIDE / page.width,
      height: SIDE / page.height,
    };
    const from = [pdf, JSON.stringify(part)];
    return keptBytes(`${plan.picture}.avif`, from, async () =>
      toAvif(await draw({ pdf, page: 1, width: WIDTH, part }), WIDTH),
    );
  },
}));
