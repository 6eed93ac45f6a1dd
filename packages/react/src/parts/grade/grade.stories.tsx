import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Grade } from './grade.tsx';

const meta = { title: 'Components/Parts/Grade', component: Grade } satisfies Meta<typeof Grade>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Points on a scale of ten. */
export const Points: Story = {
  args: { grade: { value: 9.08, scale: 10, kind: 'cgpa' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^9\.08/)).toBeVisible();
  },
};

export const Percent: Story = {
  args: { grade: { value: 93, scale: 100, kind: 'percent' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('93%')).toBeVisible();
  },
};

/** A score that cannot be read as a grade is shown as it was written. */
export const Words: Story = {
  args: { score: 'First Class with Distinction' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('First Class with Distinction')).toBeVisible();
  },
};
