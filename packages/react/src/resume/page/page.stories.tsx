import { direction } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Section } from '../../parts/section/index.ts';
import { Header } from '../../sections/header/index.ts';
import { Languages } from '../../sections/languages/index.ts';
import { Page } from './page.tsx';

const meta = {
  title: 'Components/Page',
  component: Page,
  parameters: { sheet: 'own' },
  args: {
    children: (
      <>
        <Header basics={{ name: 'Lena Vogt', label: 'Cartographer', email: 'lena.vogt@example.com' }} />
        <Section title="Maps">
          <p>Coasts, deltas, glaciers: places that change while they are drawn.</p>
        </Section>
      </>
    ),
  },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The sheet has theme, paper and language for everything inside. */
export const Default: Story = {
  play: async ({ canvasElement, globals }) => {
    const page = canvasElement.querySelector('[data-part="page"]');
    await expect(page).toHaveAttribute('lang', globals.locale);
    await expect(page).toHaveAttribute('dir', direction(globals.locale));
    await expect(page).toHaveAttribute('data-recto-theme', globals.theme);
  },
};

/** Traits change the appearance of a theme, not the markup. */
export const Traits: Story = {
  args: { traits: { heading: 'bar', header: 'start', case: 'none' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="page"]')).toHaveAttribute('data-recto-heading', 'bar');
    const heading = canvas.getByRole('heading', { name: 'Maps' });
    await expect(getComputedStyle(heading).textTransform).toBe('none');
    await expect(getComputedStyle(heading).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  },
};

/** A theme draws icons and bars; a page can have the text alone. */
export const WithoutDrawings: Story = {
  globals: { theme: 'sidebar-dark' },
  args: {
    traits: { icons: 'none', level: 'word' },
    children: (
      <>
        <Header basics={{ name: 'Lena Vogt', email: 'lena.vogt@example.com' }} />
        <Languages entries={[{ language: 'German', fluency: 'Native' }]} />
      </>
    ),
  },
  play: async ({ canvas }) => {
    const contact = canvas.getByText('lena.vogt@example.com').closest('li') as HTMLElement;
    await expect(getComputedStyle(contact, '::before').content).toBe('none');
    await expect(getComputedStyle(canvas.getByText('German (Native)')).backgroundImage).toBe('none');
  },
};

/** `align: justify` asks for it; `fitToPages` of `@recto/print` grants it, in print, to paragraphs whose spaces stay even. */
export const Justified: Story = {
  args: {
    traits: { align: 'justify' },
    children: (
      <>
        <Header basics={{ name: 'Lena Vogt', label: 'Cartographer' }} />
        <Section title="Summary">
          <p>
            Draws coasts, deltas and glaciers: places that change while they are drawn. Leads the surveys of a small
            institute on the northern sea, and teaches its methods of measurement to fishermen, engineers and children.
          </p>
        </Section>
      </>
    ),
  },
  play: async ({ canvasElement }) => {
    const paragraph = canvasElement.querySelector('[data-part="section-body"] p') as HTMLElement;
    const style = getComputedStyle(paragraph);
    await expect(style.getPropertyValue('--recto-paragraph-align').trim()).toBe('justify');
    await expect(style.textAlign).not.toBe('justify');
  },
};

/** A paper without a name, in millimetres. On screens the sheet has the same width. */
export const OwnPaper: Story = {
  args: { paper: { width: 150, height: 180 } },
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('[data-part="page"]') as HTMLElement;
    const style = getComputedStyle(page);
    // A theme may magnify its sheets on screens.
    const millimetre = (96 / 25.4) * Number(style.getPropertyValue('--recto-zoom') || 1);
    await expect(page).not.toHaveAttribute('data-recto-paper');
    await expect(Number.parseFloat(style.maxInlineSize)).toBeCloseTo(150 * millimetre, 0);
  },
};

/** From right to left, by the language alone. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  args: {
    children: (
      <>
        <Header basics={{ name: 'ليلى حداد', label: 'رسّامة خرائط', email: 'layla@example.com' }} locale="ar" />
        <Section title="خرائط">
          <p>سواحل ودلتات وأنهار جليدية.</p>
        </Section>
      </>
    ),
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="page"]')).toHaveAttribute('dir', 'rtl');
  },
};
