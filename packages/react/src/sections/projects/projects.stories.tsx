import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Projects } from './projects.tsx';

const meta = {
  title: 'Components/Projects',
  component: Projects,
  args: {
    entries: [
      {
        name: 'Reading Aid for Long Articles',
        url: 'https://reading.example.com',
        advisors: ['Dr. Nina Sand (Example University)', 'Prof. Kofi Mensah (Example Institute)'],
        highlights: [
          'Built a filter that keeps **42M articles** out of 300 GB of raw text',
          'Scored **86.4** on a benchmark of six tasks, three points over the one before',
        ],
      },
      {
        name: 'Parchment',
        description: 'A parser for old ledgers.',
        roles: ['Maintainer'],
        entity: 'Example Archive',
        type: 'library',
        startDate: '2020-05',
        endDate: '2021-08',
        links: [
          { label: 'Source code', url: 'https://code.example.com/parchment' },
          { url: 'https://parchment.example.com' },
        ],
        keywords: ['TypeScript', 'OCR'],
      },
      { name: 'Tide Clock', highlights: ['Shows the height of the sea at **19 harbours**'] },
    ],
  },
} satisfies Meta<typeof Projects>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A table of one column: a row for each project. */
export const Table: Story = {
  args: { layout: 'table' },
  play: async ({ canvas, globals: { locale } }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await expect(canvas.getByText(/Dr\. Nina Sand/)).toHaveTextContent(labels(locale).advisors);
  },
};

/** An entry for each project. */
export const Entries: Story = {
  args: { layout: 'entries' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await expect(canvas.getByRole('link', { name: 'Source code' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'parchment.example.com' })).toBeVisible();
  },
};
