import { type Flow, type FlowBox, isRow } from '../measure/flow.ts';
import type { Distances } from './distances.ts';
import { predictPages } from './predict-pages.ts';

/** Text of a size. */
export interface Text {
  /** As a multiple of the theme's own. */
  size: number;
  /** Lines that each paragraph has more than in the theme's own size. @default none */
  added?: ReadonlyMap<Element, number>;
}

/** The setting at which a flow was measured. */
export interface Measured extends Text {
  density: number;
}

/** How full each page would be, from 0 to 1, at a density, with a share of each page left free. */
export type Predict = (density: number, margin?: number) => number[];

/** Predicts pages of text of any size by a flow that was measured at one size and density. */
export function predictorOf(
  flow: Flow,
  height: number,
  distances: Distances,
  measured: Measured,
): (text: Text) => Predict {
  const leading = distances.leading(measured.size, measured.density);
  const gap = distances.gap(measured.density);
  return ({ size, added }) => {
    let lines: ReadonlyMap<FlowBox, number> | undefined;
    return (density, margin = 0) => {
      lines ??= added && addedLines(flow, added, measured.added);
      const page = height * (1 - margin);
      const bottoms = predictPages(flow, page, {
        leading: { measured: leading, now: distances.leading(size, density) },
        gaps: distances.gap(density) / gap,
        ...(lines ? { added: lines } : {}),
      });
      return bottoms.map((bottom) => Math.min(1, bottom / page));
    };
  };
}

/** Lines that boxes have more than when they were measured. */
function addedLines(
  flow: Flow,
  added: ReadonlyMap<Element, number>,
  before: ReadonlyMap<Element, number> | undefined,
): ReadonlyMap<FlowBox, number> {
  const more = [...added]
    .map(([element, lines]) => [element, lines - (before?.get(element) ?? 0)] as const)
    .filter(([, lines]) => lines !== 0);
  const found = new Map<FlowBox, number>();
  if (more.length === 0) return found;
  const boxes = new Map(boxesOf(flow).map((box) => [box.element, box]));
  for (const [element, lines] of more) {
    let inside: Element | null = element;
    while (inside && !boxes.has(inside)) inside = inside.parentElement;
    const box = inside && boxes.get(inside);
    if (!box) continue;
    const known = found.get(box);
    // Cells stand beside each other.
    const together = box.element.localName === 'tr' ? Math.max : (one: number, other: number) => one + other;
    found.set(box, known === undefined ? lines : together(known, lines));
  }
  return found;
}

function boxesOf(flow: Flow): FlowBox[] {
  return flow.flatMap((item) => (isRow(item) ? item.columns.flatMap(boxesOf) : [item]));
}
