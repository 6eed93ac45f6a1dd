import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Keywords, Tags } from './index.ts';

const meta = {
  title: 'Components/Parts/Keywords',
  component: Keywords,
  parameters: { takesLocale: false },
  subcomponents: { Tags },
  args: { items: ['Rust', 'C++', 'WebGPU', 'Numerical methods'] },
} satisfies Meta<typeof Keywords>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Words in a line. */
export const Run: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Rust, C++, WebGPU, Numerical methods')).toBeVisible();
  },
};

/** The same words, each in a box of its own. */
export const Boxes: Story = {
  render: ({ items }) => <Tags items={items} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
};
