import { Page, Resume } from '@recto/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { referenceResume } from '../pages/reference-resume.ts';
import { BrokenSheet } from './broken-sheet.tsx';

/** A sheet as its pages come out of the printer: how full each is, and what is broken on it, in words. */
const meta = {
  title: 'Try/True pages',
  component: Page,
  parameters: { sheet: 'own' },
  globals: { outlines: 'on' },
} satisfies Meta<typeof Page>;

/** The papers that are drawn in a tree of their own. */
const papersIn = (canvasElement: HTMLElement) => [
  ...(canvasElement.querySelector('.true-pages-papers')?.shadowRoot?.querySelectorAll('.recto-paper') ?? []),
];

/** The boxes of elements that are on a paper, of all that its copy of the sheet has. */
function boxesIn(paper: Element | undefined, selector: string): DOMRect[] {
  const { left = 0, right = 0 } = paper?.getBoundingClientRect() ?? {};
  const boxes = [...(paper?.querySelectorAll(selector) ?? [])].flatMap((element) => [...element.getClientRects()]);
  return boxes.filter((box) => box.left >= left && box.right <= right);
}

export default meta;
type Story = StoryObj<typeof meta>;

/** The pages as they come out of the printer, with the outlines of what is on them, and how full each is. */
export const Sound: Story = {
  render: ({ theme, paper, locale, scheme }) => (
    <Resume {...{ theme, paper, locale, scheme }} resume={referenceResume} />
  ),
  play: async ({ canvas, canvasElement }) => {
    const pages = await canvas.findByRole('list', { name: 'Pages' });
    const items = await within(pages).findAllByRole('listitem');
    await expect(items.length).toBeGreaterThan(1);
    const papers = papersIn(canvasElement);
    await expect(papers).toHaveLength(items.length);
    // What is on a page is seen on its paper.
    await expect(boxesIn(papers[1], '[data-part="entry"]')).not.toEqual([]);
    await expect(pages).toHaveTextContent(/Page 1 of \d, \d+ % full/);
  },
};

/** What is broken is marked and numbered on its page, and said in words with the way out. */
export const Broken: Story = {
  render: (args) => <BrokenSheet {...args} />,
  play: async ({ canvas, canvasElement }) => {
    const issues = await canvas.findByRole('list', { name: 'Issues' });
    await expect(issues).toHaveTextContent(/Page 1, blank foot\..*\d+ % of page 1 is blank at its foot/);
    const marks = papersIn(canvasElement).map((paper) => paper.querySelectorAll('.broken').length);
    await expect(marks.every((count) => count > 0)).toBe(true);
    await expect(issues).toHaveTextContent(/Page 2, overflow\..*reaches \d+ px beyond the printable area/);
  },
};
