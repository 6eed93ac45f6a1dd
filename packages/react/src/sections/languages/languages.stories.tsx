import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Languages } from './languages.tsx';

const meta = {
  title: 'Components/Languages',
  component: Languages,
  args: {
    entries: [
      { language: 'Tamil', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
      { language: 'Japanese' },
    ],
  },
} satisfies Meta<typeof Languages>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('p')).toHaveTextContent('Tamil (Native), English (Fluent), Japanese');
  },
};

/** A bar for each word of a known scale, drawn as a background. */
export const Bars: Story = {
  globals: { theme: 'sidebar-dark' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Tamil (Native)')).toHaveStyle({ display: 'block' });
  },
};

/** The heading in the language of the page. */
export const Hindi: Story = { globals: { locale: 'hi' } };
