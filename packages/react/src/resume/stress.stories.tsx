import type { Layout, ResumeDocument } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { asPrinted } from '../testing/as-printed.ts';
import { fullResume } from '../testing/full-resume.ts';
import { mapTexts, repeatEntries } from '../testing/map-texts.ts';
import { outOfPage } from '../testing/out-of-page.ts';
import { Resume } from './resume.tsx';

const LAYOUTS: Layout[] = [
  { education: 'table', coursework: 'matrix', skills: 'table', awards: 'table', projects: 'table' },
  { education: 'entries', coursework: 'list', skills: 'tags', awards: 'list', projects: 'entries' },
];

/** A small phone. */
const PHONE = 360;
/** The width of A4 without margins of 10 mm, in CSS pixels. */
const PAPER = 718;

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 100"/>')}`;

/** Pictures of other hosts are replaced by one that is forty times as wide as high. Addresses stay. */
const changed = (change: (text: string, field: string) => string) =>
  mapTexts<ResumeDocument>(fullResume, (text, field) => {
    if (field === 'image' || field === 'src') return picture;
    return /^https?:/.test(text) ? `https://example.com/${change(text, field)}` : change(text, field);
  });

const WORD = 'abcdefghij'.repeat(500);
const NAME = 'Wolfeschlegelsteinhausen Bergerdorff '.repeat(11).slice(0, 400);

const meta = {
  title: 'Try/Stress',
  component: Resume,
  tags: ['!autodocs'],
  parameters: { sheet: 'own' },
  render: (args) => (
    <div data-testid="width" style={{ inlineSize: PAPER }}>
      {LAYOUTS.map((layout) => (
        <Resume key={layout.education} {...args} layout={layout} />
      ))}
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    const pages = [...canvasElement.querySelectorAll('[data-part="page"]')];
    for (const width of [PHONE, PAPER]) {
      canvas.getByTestId('width').style.inlineSize = `${width}px`;
      await expect(pages.map((page) => page.getBoundingClientRect().width)).toEqual([width, width]);
      await expect(pages.flatMap(outOfPage)).toEqual([]);
    }
    await expect(asPrinted(() => pages.flatMap(outOfPage))).toEqual([]);
  },
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing in any section. */
export const NoEntries: Story = { args: { resume: {} } };

/** One entry in each section, with every field. */
export const OneEntry: Story = { args: { resume: changed((text) => text) } };

/** A word of 5,000 letters in every field. Its markup and its colours are those of the story before. */
export const LongWords: Story = {
  parameters: { a11y: { test: 'off' } },
  args: { resume: changed(() => WORD) },
};

/** Names of 400 letters in several words. */
export const LongNames: Story = {
  args: { resume: changed((text, field) => (/date|expires/i.test(field) ? text : NAME)) },
};

/** Every field, empty. */
export const EmptyTexts: Story = { args: { resume: mapTexts<ResumeDocument>(fullResume, () => '') } };

/** A hundred entries in each section. In one theme only: markup and rules are the same in all. */
export const ManyEntries: Story = {
  tags: ['large'],
  parameters: { a11y: { test: 'off' } },
  args: {
    resume: repeatEntries(
      changed((text) => text),
      100,
    ),
  },
};
