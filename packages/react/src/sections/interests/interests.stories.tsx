import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Interests } from './interests.tsx';

const meta = {
  title: 'Components/Interests',
  component: Interests,
  args: {
    entries: [
      { name: 'Running', keywords: ['Two marathons', 'a club of 30'] },
      { name: 'Letterpress' },
      { keywords: ['Carnatic music', 'chess'] },
    ],
  },
} satisfies Meta<typeof Interests>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A name with keywords, a name alone, or keywords alone. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const [running, letterpress, unnamed] = canvas.getAllByRole('listitem');
    await expect(running).toHaveTextContent('Running: Two marathons, a club of 30');
    await expect(letterpress).toHaveTextContent(/^Letterpress$/);
    await expect(unnamed).toHaveTextContent(/^Carnatic music, chess$/);
  },
};
