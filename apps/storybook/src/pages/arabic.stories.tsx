import { Resume } from '@recto/react';
import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { arabicResume } from './arabic-resume.ts';

const textBox = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

/** A résumé from right to left: its dates, bullets, tables and icons change sides by the language alone. */
const meta = {
  title: 'Try/Arabic',
  component: Resume,
  parameters: { sheet: 'own' },
  globals: { locale: 'ar' },
  args: { resume: arabicResume, locale: 'ar' },
  play: async ({ canvas, canvasElement }) => {
    const page = canvasElement.querySelector('[data-part="page"]') as HTMLElement;
    await expect(page).toHaveAttribute('dir', 'rtl');
    await expect(canvas.getByText('Layla Haddad')).toHaveAttribute('lang', 'und-Latn');
    await expect(canvas.getByRole('heading', { name: labels('ar').work })).toBeVisible();

    // Numbers run from left to right all the same.
    for (const number of ['+962 7 0000 0000', /^3\.8\s\/\s4\.0$/]) {
      await expect(getComputedStyle(canvas.getByText(number)).direction).toBe('ltr');
    }

    const middle = (box: DOMRect) => box.left + box.width / 2;
    const [dates, title] = ['[data-part="dates"]', '[data-part="entry-title"]'].map((part) =>
      textBox(page.querySelector(`[data-part="work"] ${part}`) as Element),
    ) as [DOMRect, DOMRect];
    const body = (
      page.querySelector('[data-part="work"] [data-part="section-body"]') as Element
    ).getBoundingClientRect();
    await expect(Math.abs(title.right - body.right)).toBeLessThan(2);
    await expect(middle(dates)).toBeLessThan(middle(body));
    await expect(Math.abs(dates.left - body.left)).toBeLessThan(2);

    const bullet = page.querySelector('[data-part="highlight"]') as Element;
    await expect(body.right - textBox(bullet).right).toBeGreaterThan(5);
    await expect(textBox(bullet).left - body.left).toBeLessThan(body.width / 3);
  },
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** From right to left: dates stand at the left edge, bullets hang at the right. */
export const Placement: Story = { globals: { theme: 'placement' } };

export const Classic: Story = { globals: { theme: 'classic' } };
