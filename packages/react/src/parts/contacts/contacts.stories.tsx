import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Contacts } from './contacts.tsx';

const meta = {
  title: 'Components/Parts/Contacts',
  component: Contacts,
  args: {
    basics: {
      name: 'Asha Rao',
      email: 'asha.rao@example.com',
      phone: '+91 90000 00000',
      url: 'https://www.asha.example.com/',
      location: { city: 'Chennai', region: 'Tamil Nadu', countryCode: 'IN' },
      profiles: [
        { network: 'GitHub', username: 'asharao', url: 'https://github.com/asharao' },
        { network: 'Mastodon', username: '@asha@social.example.com' },
      ],
    },
  },
} satisfies Meta<typeof Contacts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Icons are drawn in empty boxes: the text is the same with and without them. */
export const Icons: Story = {
  globals: { theme: 'sidebar-dark' },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem');
    await expect(first?.textContent).toMatch(/@/);
    await expect(getComputedStyle(first as HTMLElement, '::before').content).toBe('""');
  },
};

/** Every address is visible text, for paper and parsers too. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'asha.rao@example.com' })).toHaveAttribute(
      'href',
      'mailto:asha.rao@example.com',
    );
    await expect(canvas.getByRole('link', { name: '+91 90000 00000' })).toHaveAttribute('href', 'tel:+919000000000');
    await expect(canvas.getByRole('link', { name: 'asha.example.com' })).toBeVisible();
    await expect(canvas.getByText('@asha@social.example.com').closest('a')).toBeNull();
  },
};

/** Four or fewer are in one row, if it is short enough. */
export const OneRow: Story = {
  args: { basics: { email: 'asha.rao@example.com', phone: '+91 90000 00000', location: { city: 'Chennai' } } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('list')).toHaveLength(1);
  },
};

/** The labels follow the language. */
export const Hindi: Story = {
  globals: { locale: 'hi' },
};
