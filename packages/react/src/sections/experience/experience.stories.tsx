import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Experience } from './experience.tsx';

const meta = {
  title: 'Components/Experience',
  component: Experience,
  args: {
    entries: [
      {
        name: 'Northwind Robotics',
        description: 'warehouse robots',
        url: 'https://northwind.example.com',
        position: 'Staff Engineer',
        location: 'Zürich, Switzerland',
        startDate: '2021-06',
        highlights: [
          'Led **four engineers** who moved path planning onto the robots themselves',
          'Cut collisions in mixed fleets by **76%** while throughput rose by a fifth',
        ],
        keywords: ['Rust', 'ROS 2'],
      },
      {
        name: 'Example Instruments',
        position: 'Firmware Engineer',
        startDate: '2017-09',
        endDate: '2021-05',
        summary: 'Everything between the sensor and the cable of a laboratory balance.',
      },
    ],
  },
} satisfies Meta<typeof Experience>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A job without an end goes on. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, globals: { locale } }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: labels(locale).work })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 3, name: 'Staff Engineer' })).toBeVisible();
    await expect(canvasElement.querySelector('[data-part="dates"]')).toHaveTextContent(labels(locale).present);
    await expect(canvasElement.querySelector('time[datetime="2021-05"]')).toBeVisible();
  },
};

/** Several roles at one employer: the employer once, then each role. */
export const SeveralRoles: Story = {
  args: {
    entries: [
      {
        name: 'Example Broadcasting',
        location: 'Leeds, UK',
        startDate: '2014-01',
        positions: [
          {
            position: 'Head of Subtitles',
            startDate: '2020-04',
            highlights: ['Brought live subtitles to **11 channels**'],
          },
          {
            position: 'Subtitler',
            startDate: '2014-01',
            endDate: '2020-03',
            highlights: ['Wrote subtitles for 900 hours of drama', 'Taught the trade to six newcomers'],
          },
        ],
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Example Broadcasting')).toHaveLength(1);
    await expect(canvas.getByRole('heading', { level: 3, name: 'Example Broadcasting' })).toBeVisible();
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(2);
  },
};

/** Deeper in a page, headings have a deeper level. */
export const DeeperHeadings: Story = {
  args: { level: 4 },
  play: async ({ canvas, globals: { locale } }) => {
    await expect(canvas.getByRole('heading', { level: 4, name: labels(locale).work })).toBeVisible();
    await expect(canvas.getAllByRole('heading', { level: 5 })).toHaveLength(2);
  },
};
