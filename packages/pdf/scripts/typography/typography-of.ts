import type { PDFPage } from '@cantoo/pdf-lib';
import { openPdf } from '@recto/pdf-objects';
import { pathsOf } from '../../src/testing/drawing.ts';
import { type Line, type PrintedParagraph, printedParagraphs } from './printed-paragraphs.ts';

/** How a sheet is typeset, read from its PDF. Lengths in pt. */
export interface Typography {
  bodySize: number;
  /** The most frequent step between the lines of its paragraphs. */
  leading: number | undefined;
  /** Every step between two lines of one paragraph of running text. */
  steps: number[];
  /** How much the steps of one paragraph differ at most. */
  unevenness: number;
  /** Widths of rules. */
  hairlines: number[];
  bullets: number;
  oneLiners: number;
  /** Bullets that end in a line of three words or fewer, or narrower than 12 % of their widest line. */
  runts: string[];
  /** Characters of the longest line of a bullet. */
  longestLine: number;
  /** Lists that leave their first bullet alone at a foot, or their last at a head. */
  lonely: string[];
  /** How far the middle of the name is from the middle of the page, to the right. */
  nameOffset: number;
  /** Blank space between the last line or rule of each page and its margin. */
  feet: number[];
}

/** In pt: anything wider is a box. */
const WIDEST_RULE = 1.6;

/** A column of fewer em is so narrow that three words fill a good part of it. */
const NARROW = 20;

/** @param marginBlock margin at the foot of a page, in pt */
export async function typographyOf(bytes: Uint8Array, marginBlock: number): Promise<Typography> {
  const paragraphs = await printedParagraphs(bytes);
  const pages = (await openPdf(bytes)).getPages();
  const bullets = paragraphs.filter(({ list }) => list);
  const running = paragraphs.filter(({ type }) => !/^(?:H[1-6]?|TH|Caption)$/.test(type));
  const steps = running.map(({ lines }) => stepsOf(lines));
  const name = paragraphs.find(({ type }) => type === 'H1')?.lines[0];
  return {
    bodySize:
      mostFrequent(
        (bullets.length > 0 ? bullets : running).flatMap(({ lines }) => lines.map(({ size }) => rounded(size))),
      ) ?? 0,
    leading: mostFrequent(steps.flat()),
    steps: distinct(steps.flat()),
    unevenness: Math.max(0, ...steps.map((each) => (each.length > 0 ? Math.max(...each) - Math.min(...each) : 0))),
    hairlines: distinct(pages.flatMap(rulesOf)),
    bullets: bullets.length,
    oneLiners: bullets.filter(({ lines }) => lines.length === 1).length,
    runts: bullets.filter(({ lines }) => isRunt(lines)).map(({ lines }) => lines.at(-1)?.text ?? ''),
    longestLine: Math.max(0, ...bullets.flatMap(({ lines }) => lines.map(({ text }) => text.length))),
    lonely: lonelyBullets(bullets),
    nameOffset: name && pages[0] ? (name.left + name.right - pages[0].getWidth()) / 2 : 0,
    feet: pages.map((page, index) => lowestOf(page, index, paragraphs, marginBlock) - marginBlock),
  };
}

function stepsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap(({ page, baseline, size }, index) => {
    const before = lines[index] as Line;
    // Lines of another size, such as those of a cell with a title, are another paragraph.
    return before.page === page && Math.abs(before.size - size) < 0.1 ? [rounded(before.baseline - baseline)] : [];
  });
}

function isRunt(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (lines.length < 2 || !last) return false;
  const measure = Math.max(...lines.map(({ left, right }) => right - left));
  if (measure < NARROW * last.size) return false;
  return last.text.split(' ').length <= 3 || last.right - last.left < 0.12 * measure;
}

function lonelyBullets(bullets: readonly PrintedParagraph[]): string[] {
  const lists = [...new Set(bullets.map(({ list }) => list))];
  return lists.flatMap((each) => {
    const list = bullets.filter((bullet) => bullet.list === each);
    const pages = list.map(({ lines }) => lines[0]?.page);
    const alone = [pages[0] !== pages[1] && list[0], pages.at(-1) !== pages.at(-2) && list.at(-1)];
    return list.length < 2 ? [] : alone.flatMap((bullet) => (bullet ? [bullet.lines[0]?.text ?? ''] : []));
  });
}

function rulesOf(page: PDFPage): number[] {
  return pathsOf(page).flatMap(({ left, right, top, bottom, visible }) => {
    const [across, down] = [right - left, top - bottom];
    const isVisible = visible.right > visible.left && visible.top > visible.bottom;
    const isRule = Math.min(across, down) < WIDEST_RULE && Math.max(across, down) > 8;
    return isVisible && isRule ? [rounded(Math.min(across, down))] : [];
  });
}

/** The lowest descender or rule in the printable area of a page. */
function lowestOf(page: PDFPage, index: number, paragraphs: readonly PrintedParagraph[], margin: number): number {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines).filter((line) => line.page === index);
  const rules = pathsOf(page).filter(({ top, bottom }) => bottom >= margin - 1 && top - bottom < page.getHeight() / 2);
  return Math.min(
    page.getHeight(),
    ...lines.map(({ baseline, size }) => baseline - size * 0.22),
    ...rules.map(({ bottom }) => bottom),
  );
}

function rounded(length: number): number {
  return Math.round(length * 20) / 20;
}

function distinct(lengths: readonly number[]): number[] {
  return [...new Set(lengths)].sort((one, other) => one - other);
}

function mostFrequent(lengths: readonly number[]): number | undefined {
  const countOf = (length: number) => lengths.filter((other) => other === length).length;
  return distinct(lengths).sort((one, other) => countOf(other) - countOf(one))[0];
}
