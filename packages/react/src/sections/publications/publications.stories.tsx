import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Publications } from './publications.tsx';

const meta = {
  title: 'Components/Publications',
  component: Publications,
  args: {
    author: 'Meera Iyer',
    entries: [
      {
        name: 'How Rivers Remember',
        authors: ['Jon Vale', 'Meera Iyer', 'Ana Lima'],
        publisher: 'Journal of Example Hydrology',
        kind: 'article',
        releaseDate: '2023-03',
        doi: '10.1000/182',
        summary: 'Sediment as an archive of floods.',
      },
      {
        name: 'A Field Guide to Gauges',
        publisher: 'Example Press',
        kind: 'book',
        releaseDate: '2020',
        url: 'https://press.example.com/gauges',
        highlights: ['Second printing within a year'],
      },
    ],
  },
} satisfies Meta<typeof Publications>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The name of the person is bold among the authors, and a DOI is a link. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Meera Iyer').closest('strong')).toBeVisible();
    await expect(canvas.getByRole('link', { name: '10.1000/182' })).toHaveAttribute(
      'href',
      'https://doi.org/10.1000/182',
    );
    await expect(canvasElement.querySelector('time[datetime="2023-03"]')).toBeVisible();
  },
};

/** With `citation: hanging`, one hanging paragraph; with `dates: margin`, its year is in the outer margin. */
export const Hanging: Story = {
  globals: { theme: 'scholar' },
  play: async ({ canvas, canvasElement }) => {
    const title = canvas.getByRole('heading', { name: 'How Rivers Remember' });
    const { textIndent, paddingInlineStart } = getComputedStyle(title);
    await expect(Number.parseFloat(textIndent)).toBeLessThan(0);
    await expect(Number.parseFloat(paddingInlineStart)).toBeCloseTo(-Number.parseFloat(textIndent), 1);
    const year = canvasElement.querySelector('time[datetime="2023-03"]') as HTMLElement;
    const text = canvas.getByText('Sediment as an archive of floods.').getBoundingClientRect();
    await expect(year.getBoundingClientRect().left).toBeGreaterThan(text.right);
  },
};
