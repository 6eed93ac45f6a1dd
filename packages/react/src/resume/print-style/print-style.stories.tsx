import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Section } from '../../parts/section/index.ts';
import { Header } from '../../sections/header/index.ts';
import { Page } from '../page/index.ts';
import { PrintStyle } from './print-style.tsx';

const meta = {
  title: 'Components/Around the sheet/PrintStyle',
  component: PrintStyle,
  parameters: { sheet: 'own' },
  args: {
    resume: {
      basics: { name: 'Lena "Delta" Vogt', label: 'Cartographer' },
      meta: { recto: { print: { runningHead: true, date: '2026-11' } } },
    },
  },
  render: (args) => (
    <>
      <PrintStyle {...args} />
      <Page>
        <Header basics={args.resume?.basics} />
        <Section title="Maps">
          <p>Print this page: its name and its date are in the margins.</p>
        </Section>
      </Page>
    </>
  ),
} satisfies Meta<typeof PrintStyle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The name at the head and the date at the foot of printed pages, set from inside of the page. */
export const Default: Story = {
  play: async () => {
    const root = getComputedStyle(document.documentElement);
    await expect(root.getPropertyValue('--recto-running-head')).toMatch(/^"Lena (?:"|\\22 ?)?/);
    await expect(root.getPropertyValue('--recto-issued')).toMatch(/^"\S+ 2026"$/);
  },
};
