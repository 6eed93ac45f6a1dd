import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { References } from './references.tsx';

const meta = {
  title: 'Components/References',
  component: References,
  args: {
    entries: [
      {
        name: 'Prof. Kofi Mensah',
        position: 'Head of Department, Example Institute',
        reference: 'Finds the question **behind** the question.',
        email: 'mensah@example.com',
        phone: '+41 44 000 00 00',
      },
      { name: 'Nina Sand', email: 'nina.sand@example.com' },
    ],
  },
} satisfies Meta<typeof References>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: '+41 44 000 00 00' })).toHaveAttribute('href', 'tel:+41440000000');
    await expect(canvas.getByText('nina.sand@example.com').parentElement).toHaveTextContent(
      /^nina\.sand@example\.com$/,
    );
  },
};
