import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Letter } from './letter.tsx';

const meta = {
  title: 'Components/Around the sheet/Letter',
  component: Letter,
  parameters: { sheet: 'own' },
  args: {
    basics: {
      name: 'Mira Solberg',
      label: 'Data Engineer',
      email: 'mira@example.com',
      phone: '+47 00 00 00 00',
      url: 'https://mira.example.com',
    },
    recipient: ['Jonas Weber', 'Harbour Analytics', '1 Quay Street, Hamburg'],
    date: '2026-11-02',
    subject: 'Your opening for a data engineer',
    text: `Dear Mr Weber,

your team moves four billion rows a night, and says so openly when a run fails. I want to work in such a place.

At my present employer I took a nightly run from six hours to **forty minutes**, and wrote down how, so that the next one took a week instead of a quarter.

I would be glad to tell you more in person.

Yours sincerely,`,
  },
} satisfies Meta<typeof Letter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Lines that begin with a hyphen are bullets. */
export const WithBullets: Story = {
  args: {
    text: 'Dear Mr Weber,\n\nI bring\n\n- a run of **forty minutes**;\n- the notes on\n  how it came to be.\n\nYours sincerely,',
  },
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(items.slice(-2)).toEqual(['a run of forty minutes;', 'the notes on how it came to be.']);
  },
};

export const CoverLetter: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Mira Solberg');
    await expect(canvasElement.querySelector('time')).toHaveAttribute('datetime', '2026-11-02');
    await expect(canvasElement.querySelector('[data-part="signature"]')).toHaveTextContent('Mira Solberg');
  },
};
