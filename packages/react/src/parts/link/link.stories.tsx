import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Link } from './link.tsx';

const meta = {
  title: 'Components/Parts/Link',
  component: Link,
  parameters: { takesLocale: false },
  args: { href: 'https://portfolio.example.com', children: 'portfolio.example.com' },
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('href', 'https://portfolio.example.com');
  },
};

/** Many documents have addresses without a scheme. */
export const BareHost: Story = {
  args: { href: 'portfolio.example.com/work', children: 'Work' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('href', 'https://portfolio.example.com/work');
  },
};

/** With an address that could run code, the text has no link. */
export const Dangerous: Story = {
  args: { href: 'javascript:alert(1)', children: 'Click here' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.getByText('Click here')).toBeVisible();
  },
};
