import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Summary } from './summary.tsx';

const meta = {
  title: 'Components/Summary',
  component: Summary,
  args: {
    text: 'Surgeon turned **engineer of surgical instruments**, with eleven years on both sides of the table.\n\nLooking for a team that tests with users every week.',
  },
} satisfies Meta<typeof Summary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An empty line begins a paragraph. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, globals: { locale } }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: labels(locale).summary })).toBeVisible();
    await expect(canvasElement.querySelectorAll('p')).toHaveLength(2);
  },
};
