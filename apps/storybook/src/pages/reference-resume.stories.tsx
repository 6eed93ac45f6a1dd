import { Resume } from '@recto/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { referenceResume } from './reference-resume.ts';

/** Figures that a recruiter looks for, from all parts of the document. */
const FIGURES = ['9.08', '93%', '3331', '98.89', '1T tokens', '96 H100s', '86.46', '25.3', '18.1', '$4.5B'];

/** A résumé with everything, of which no figure may be lost: in two themes, on a desk and on a phone. */
const meta = {
  // An address without accents.
  id: 'try-reference-resume',
  title: 'Try/Reference résumé',
  component: Resume,
  parameters: { sheet: 'own' },
  args: { resume: referenceResume },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const figure of FIGURES) await expect(canvasElement).toHaveTextContent(figure);
    for (const table of canvas.queryAllByRole('table')) await expect(table.querySelector('caption')).not.toBeNull();
    await expect(canvas.getByText('सिद्धिर्भवति कर्मजा').closest('[lang]')).toHaveAttribute('lang', 'hi');
    // An address that leads nowhere fails here.
    await Promise.all(Array.from(canvasElement.querySelectorAll('img'), (image) => image.decode()));
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The dense placement format. */
export const Placement: Story = { globals: { theme: 'placement' } };

/** One column, ruled headings. */
export const Classic: Story = { globals: { theme: 'classic' } };

const phone = { viewport: { value: 'phone', isRotated: false } };

/** On a phone, tables become lists. */
export const PlacementOnPhone: Story = { globals: { ...phone, theme: 'placement' } };

export const ClassicOnPhone: Story = { globals: { ...phone, theme: 'classic' } };
