import { expect, it } from 'vitest';
import type { Flow, FlowBox, FlowItem } from '../measure/flow.ts';
import { type Growth, predictPages } from './predict-pages.ts';

const still: Growth = { leading: { measured: 10, now: 10 }, gaps: 1 };

/** A box of lines of 10 px. Nothing is read off its element. */
function box(lines: number, more: Partial<FlowBox> = {}): FlowBox {
  return { element: {} as Element, before: 'auto', breaks: false, gap: 0, height: 10 * lines, ...more };
}
const boxes = (count: number, lines = 1): FlowItem[] => Array.from({ length: count }, () => box(lines));
const avoided = (lines: number) => box(lines, { before: 'avoid' });
const pages = (flow: Flow, growth: Growth = still) => predictPages(flow, 100, growth);

it('ends a page before what does not fit it', () => {
  expect(pages(boxes(12))).toEqual([100, 20]);
  expect(pages([...boxes(8), box(3), box(1)])).toEqual([80, 40]);
});

it('takes along what must not be left', () => {
  expect(pages([...boxes(7), box(1), avoided(1), avoided(3)])).toEqual([70, 50]);
});

it('breaks anywhere where no break is allowed', () => {
  expect(pages([box(6), avoided(6), avoided(6)])).toEqual([60, 60, 60]);
});

it('starts a page where it is asked to', () => {
  expect(pages([box(2), box(1, { before: 'page' }), box(1)])).toEqual([20, 20]);
});

it('drops the gap at the head of a page', () => {
  expect(pages([box(9), box(3, { gap: 5 }), box(1, { gap: 5 })])).toEqual([90, 45]);
});

it('leaves two lines of a paragraph at the foot, and takes two along', () => {
  expect(pages([box(7), box(5, { breaks: true })])).toEqual([100, 20]);
  expect(pages([box(7), box(4, { breaks: true })])).toEqual([90, 20]);
  expect(pages([box(9), box(5, { breaks: true })])).toEqual([90, 50]);
  expect(pages([box(7), box(3, { breaks: true })])).toEqual([100]);
});

it('breaks columns each by itself, and goes on below the longest', () => {
  const row = { before: 'auto' as const, gap: 0, columns: [boxes(12), boxes(3)] };
  expect(pages([box(1), row, box(1)])).toEqual([100, 40]);
  // A page that is asked for in a column begins there, though all would fit.
  const asked = { before: 'auto' as const, gap: 5, columns: [[...boxes(2), box(1, { before: 'page' })], boxes(3)] };
  expect(pages([box(1), asked, box(1)])).toEqual([45, 20]);
  const short = { before: 'auto' as const, gap: 5, columns: [boxes(2), [box(1), { ...row, columns: [boxes(3)] }]] };
  expect(pages([box(1), short, box(1)])).toEqual([65]);
  // A row stays whole where the first of a column would be moved without the others.
  const tall = { before: 'auto' as const, gap: 0, columns: [boxes(2), [box(4)]] };
  expect(pages([box(7), tall])).toEqual([70, 40]);
});

it('lets lines, gaps and paragraphs grow, each in its own way', () => {
  const [first, second] = [box(2, { height: 25 }), box(1, { gap: 6 })];
  const growth = { leading: { measured: 10, now: 12 }, gaps: 2, added: new Map([[second, 1]]) };
  // Two lines and 5 px; then 6 px and two lines.
  expect(pages([first, second], growth)).toEqual([24 + 10 + 12 + 24]);
});

it('goes through pages with a box that is taller than one', () => {
  expect(pages([box(25), box(1)])).toEqual([100, 100, 60]);
});
