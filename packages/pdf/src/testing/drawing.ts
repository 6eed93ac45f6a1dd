import type { PDFPage } from '@cantoo/pdf-lib';
import { atEach, contentOf, eachOperation } from '@recto/pdf-objects';

/** A box in pt, from the lower left corner of a page. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** A path that a page fills or strokes, by its outermost points; the box of a stroke includes the width of its line. */
export interface DrawnPath extends Box {
  /** Width of the line in pt; absent for a filled path. */
  stroke?: number;
  /** What is visible of it: the box within all clips. */
  visible: Box;
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  lineWidth: number;
  clip: Box;
}

const EVERYWHERE: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** The paths that a page draws, in their order. Forms are not entered: the browser draws pictures with them, not rules. */
export function pathsOf(page: PDFPage): DrawnPath[] {
  const paths: DrawnPath[] = [];
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], lineWidth: 1, clip: EVERYWHERE };
  let points: [number, number][] = [];
  let clips = false;

  const add = (x: number, y: number) => {
    const [a, b, c, d, e, f] = state.matrix;
    points.push([a * x + c * y + e, b * x + d * y + f]);
  };
  const numbers = (operands: readonly unknown[]) => operands.map(Number);
  const finish = (paint: 'fill' | 'stroke' | 'none') => {
    if (points.length > 0) {
      const box = boxOf(points);
      if (clips) state.clip = intersection(state.clip, box);
      const stroke = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
      const drawn = paint === 'stroke' ? widened(box, stroke / 2) : box;
      if (paint !== 'none') {
        const visible = intersection(drawn, state.clip);
        paths.push({ ...drawn, ...(paint === 'stroke' ? { stroke } : {}), visible });
      }
    }
    points = [];
    clips = false;
  };
  eachOperation(contentOf(page), {
    q: () => saved.push({ ...state }),
    Q: () => {
      state = saved.pop() ?? state;
    },
    cm: ({ operands }) => {
      state.matrix = product(numbers(operands()) as unknown as Matrix, state.matrix);
    },
    w: ({ operands }) => {
      state.lineWidth = Number(operands()[0]);
    },
    re: ({ operands }) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(operands());
      add(x, y);
      add(x + width, y + height);
    },
    ...atEach('m l c v y', ({ operands }) => {
      const [x = 0, y = 0] = numbers(operands()).slice(-2);
      add(x, y);
    }),
    ...atEach('W W*', () => {
      clips = true;
    }),
    ...atEach('f F f* B B* b b*', () => finish('fill')),
    ...atEach('S s', () => finish('stroke')),
    n: () => finish('none'),
  });
  return paths;
}

function product(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function boxOf(points: readonly [number, number][]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

function widened({ left, bottom, right, top }: Box, by: number): Box {
  return { left: left - by, bottom: bottom - by, right: right + by, top: top + by };
}
