import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Highlights } from './highlights.tsx';

const meta = {
  title: 'Components/Parts/Highlights',
  component: Highlights,
  parameters: { takesLocale: false },
  args: {
    items: [
      'Mapped **1,200 km** of footpaths with volunteers from eleven villages',
      { text: 'Wrote the `tile-server` that the county still runs', tags: ['software'] },
      'Described the work at [Example Conference](https://conference.example.com)',
    ],
  },
} satisfies Meta<typeof Highlights>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sentences with inline Markdown. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getByText('1,200 km').tagName).toBe('STRONG');
    await expect(canvas.getByRole('link', { name: 'Example Conference' })).toBeVisible();
  },
};

/** Empty bullets are left out. */
export const EmptyItems: Story = {
  args: { items: ['Kept', '', '   '] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};
