import { defineTheme, swiss } from '@recto/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Section } from '../../parts/section/index.ts';
import { Header } from '../../sections/header/index.ts';
import { Page } from '../page/index.ts';
import { ThemeStyle } from './theme-style.tsx';

const meta = {
  title: 'Components/Around the sheet/ThemeStyle',
  component: ThemeStyle,
  parameters: { sheet: 'own' },
  args: {
    theme: defineTheme({
      name: 'lagoon',
      extends: swiss,
      tokens: {
        color: { accent: { light: '#0b5563', dark: '#7fd0df' }, heading: { light: '#0b5563', dark: '#7fd0df' } },
      },
      traits: { heading: 'band' },
    }),
  },
  render: ({ theme }) => (
    <>
      <ThemeStyle theme={theme} />
      <Page theme={theme}>
        <Header basics={{ name: 'Lena Vogt', label: 'Cartographer', email: 'lena.vogt@example.com' }} />
        <Section title="Maps">
          <p>Coasts, deltas, glaciers: places that change while they are drawn.</p>
        </Section>
      </Page>
    </>
  ),
} satisfies Meta<typeof ThemeStyle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A theme that no stylesheet has: this one is made where the page is rendered. */
export const Default: Story = {
  globals: { scheme: 'light' },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading', { name: 'Maps' });
    await expect(getComputedStyle(heading).color).toBe('rgb(11, 85, 99)');
  },
};
