import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Volunteering } from './volunteering.tsx';

const meta = {
  title: 'Components/Volunteering',
  component: Volunteering,
  args: {
    entries: [
      {
        organization: 'Example Summer of Code',
        url: 'https://summer.example.com',
        position: 'Mentor',
        startDate: '2022-05',
        endDate: '2022-08',
        highlights: ['Guided two students from proposal to **merged code**'],
      },
      {
        organization: 'Harbour Library',
        location: 'Bergen, Norway',
        startDate: '2019',
        summary: 'Reads to children on Saturdays.',
      },
    ],
  },
} satisfies Meta<typeof Volunteering>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With a role, and without one, where the organisation is the title. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3, name: 'Mentor' })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 3, name: 'Harbour Library' })).toBeVisible();
  },
};
