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

/** With `level: bar`, a bar for each word of a known scale, drawn as a background. A language without one is a line alone. */
export const Bars: Story = {
  globals: { theme: 'sidebar-dark' },
  play: async ({ canvas }) => {
    const filled = (text: string) => getComputedStyle(canvas.getByText(text)).backgroundSize.split(' ')[0];
    await expect(canvas.getByText('Tamil (Native)')).toHaveStyle({ display: 'block' });
    await expect([filled('Tamil (Native)'), filled('English (Fluent)')]).toEqual(['100%', '90%']);
    await expect(getComputedStyle(canvas.getByText('Japanese')).backgroundImage).toBe('none');
  },
};

/** Bars are filled from the side where lines begin. */
export const BarsFromRightToLeft: Story = {
  globals: { theme: 'sidebar-dark', locale: 'ar' },
  args: {
    entries: [
      { language: 'العربية', fluency: 'C2' },
      { language: 'الإنجليزية', fluency: 'B2' },
    ],
  },
  play: async ({ canvas }) => {
    const { backgroundPositionX } = getComputedStyle(canvas.getByText(/الإنجليزية/));
    await expect(backgroundPositionX.split(', ').every((side) => side === '100%')).toBe(true);
  },
};

/** The heading in the language of the page. */
export const Hindi: Story = { globals: { locale: 'hi' } };
