import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Certificates } from './certificates.tsx';

const meta = {
  title: 'Components/Certificates',
  component: Certificates,
  args: {
    entries: [
      {
        name: 'Certified Kubernetes Administrator',
        issuer: 'Example Foundation',
        date: '2023-04',
        expires: '2026-04',
        credentialId: 'EF-204871',
        url: 'https://certificates.example.com/EF-204871',
      },
      { name: 'First Aid at Work', issuer: 'Example Red Cross', date: '2024-02', expires: '2027-02' },
      { name: 'Advanced Open Water Diver', date: '2019' },
    ],
  },
} satisfies Meta<typeof Certificates>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With id and date of expiry where they are known. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await expect(canvasElement.querySelector('time[datetime="2026-04"]')).toBeVisible();
    await expect(canvas.getByText(/EF-204871/)).toBeVisible();
  },
};
