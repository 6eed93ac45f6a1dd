import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Skills } from './skills.tsx';

const meta = {
  title: 'Components/Skills',
  component: Skills,
  args: {
    entries: [
      { name: 'Tools', keywords: ['PyTorch', 'Triton', 'JAX', 'DeepSpeed'] },
      { name: 'Languages', level: 'Advanced', keywords: ['Python', 'Rust', 'C++'] },
      { name: 'Technical writing', level: 'Expert' },
    ],
  },
} satisfies Meta<typeof Skills>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A line for each group. */
export const List: Story = {
  args: { layout: 'list' },
  play: async ({ canvas }) => {
    const texts = canvas.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(texts).toEqual([
      'Tools: PyTorch, Triton, JAX, DeepSpeed',
      'Languages (Advanced): Python, Rust, C++',
      'Technical writing (Expert)',
    ]);
  },
};

/** Each word in a box. */
export const Tags: Story = {
  args: { layout: 'tags' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Triton').tagName).toBe('LI');
  },
};

/** A table of groups and their words. */
export const Table: Story = {
  args: { layout: 'table' },
  play: async ({ canvas, globals: { locale } }) => {
    const table = within(canvas.getByRole('table', { name: labels(locale).skills }));
    await expect(table.getByRole('rowheader', { name: 'Tools' })).toBeVisible();
  },
};
