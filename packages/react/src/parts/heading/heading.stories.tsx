import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading } from './heading.tsx';

const meta = {
  title: 'Components/Parts/Heading',
  component: Heading,
  parameters: { takesLocale: false },
  args: { level: 2, children: 'Expeditions' },
  argTypes: { level: { control: { type: 'range', min: 1, max: 6 } } },
} satisfies Meta<typeof Heading>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A plain heading of any level, for sections of your own. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Expeditions' })).toBeVisible();
  },
};
