import { Resume } from '@recto/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { arabicResume } from '../pages/arabic-resume.ts';
import { referenceResume } from '../pages/reference-resume.ts';
import { academicResume, designerResume, graduateResume } from './examples.ts';
import { FittedResume } from './fitted-resume.tsx';

const meta = {
  title: 'Try/Gallery',
  tags: ['!autodocs'],
  component: Resume,
  parameters: { sheet: 'own' },
  // A document is written in one language, and fits its pages in that one.
  globals: { locale: 'en' },
  args: { resume: referenceResume },
  render: (args) => <FittedResume {...args} />,
  play: async ({ args, canvasElement }) => {
    const page = canvasElement.querySelector<HTMLElement>('[data-part="page"]');
    const pages = String(args.resume?.meta?.recto?.pages);
    await waitFor(() => expect(page?.dataset.rectoPages).toBe(pages));
    // An address that leads nowhere fails here.
    await Promise.all(Array.from(canvasElement.querySelectorAll('img'), (image) => image.decode()));
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two dense pages: the reference résumé. */
export const VasudevGupta: Story = {};

/** One page of a graduate. */
export const Graduate: Story = { args: { resume: graduateResume } };

/** Three pages of an academic. */
export const Academic: Story = { args: { resume: academicResume } };

/** A portrait, where the theme has a place for it. */
export const Designer: Story = { args: { resume: designerResume } };

/** One page from right to left. */
export const Arabic: Story = { globals: { locale: 'ar' }, args: { resume: arabicResume } };
