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

/**
 * With `icons: contacts`, a drawing for each kind: e-mail, phone, place, address of the web, code. It is the background of an
 * empty box: the text is the same with and without it. A profile without an address has none.
 */
export const Icons: Story = {
  globals: { theme: 'sidebar-dark' },
  play: async ({ canvas }) => {
    const boxes = canvas.getAllByRole('listitem').map((contact) => getComputedStyle(contact, '::before'));
    await expect(boxes.every(({ content }) => content === '""')).toBe(true);
    const drawings = new Set(boxes.map(({ maskImage }) => maskImage).filter((image) => image !== 'none'));
    await expect(drawings.size).toBe(5);
    await expect(canvas.getByRole('group')).toHaveTextContent(/asha\.rao@example\.com.*\+91 90000 00000/);
  },
};

/** Icons are before the text in the direction of the language. */
export const IconsFromRightToLeft: Story = {
  globals: { theme: 'sidebar-dark', locale: 'ar' },
  args: { basics: { email: 'layla@example.com', phone: '+962 6 000 0000', location: { city: 'عمّان' } } },
  play: async ({ canvas }) => {
    const [contact] = canvas.getAllByRole('listitem') as [HTMLElement];
    await expect(Number.parseFloat(getComputedStyle(contact, '::before').marginLeft)).toBeGreaterThan(0);
  },
};

/** The labels follow the language. */
export const Hindi: Story = {
  globals: { locale: 'hi' },
};
