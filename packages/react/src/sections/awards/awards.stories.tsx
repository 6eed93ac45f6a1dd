import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Awards } from './awards.tsx';

const meta = {
  title: 'Components/Awards',
  component: Awards,
  args: {
    entries: [
      {
        title: 'Young Investigator Prize',
        date: '2022-11',
        awarder: 'Example Academy of Sciences',
        url: 'https://academy.example.com/prizes',
        summary: 'For work on **drought-resistant millet**',
      },
      { title: 'JEE Advanced', date: '2018', rank: 'All India Rank 412', summary: 'Among 155,158 candidates' },
      { title: 'National Mathematical Olympiad', date: '2017', rank: 'Silver medal' },
      { title: 'Debating cup', awarder: 'Lakeside Public School' },
    ],
  },
} satisfies Meta<typeof Awards>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A line for each award, with the date at the end. */
export const List: Story = {
  args: { layout: 'list' },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem');
    await expect(items).toHaveLength(4);
    await expect(items[3]).toHaveTextContent(/^Debating cup: Lakeside Public School$/);
    await expect(items[0]?.querySelector('time')).toHaveAttribute('datetime', '2022-11');
  },
};

/** Label and line side by side. */
export const Table: Story = {
  args: { layout: 'table' },
  play: async ({ canvas, globals: { locale } }) => {
    const table = within(canvas.getByRole('table', { name: labels(locale).awards }));
    await expect(table.getAllByRole('rowheader')).toHaveLength(4);
  },
};
