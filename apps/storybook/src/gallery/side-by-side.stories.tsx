import { Resume } from '@recto/react';
import { type ThemeName, themes } from '@recto/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { referenceResume } from '../pages/reference-resume.ts';
import { academicResume, graduateResume } from './examples.ts';
import { FittedResume } from './fitted-resume.tsx';
import { WhenNear } from './when-near.tsx';
import './side-by-side.css';

/** What no two themes have all alike. */
const DIFFERENT = ['font-family', '--recto-size-name', '--recto-space-section', '--recto-color-accent'];

const names = Object.keys(themes) as ThemeName[];

const meta = {
  title: 'Try/Side by side',
  component: Resume,
  // Three times eight sheets are too many for one page.
  tags: ['!autodocs'],
  parameters: { sheet: 'own' },
  globals: { locale: 'en' },
  args: { resume: referenceResume },
  render: (args) => (
    <div className="side-by-side">
      {names.map((theme) => (
        <WhenNear key={theme}>
          <FittedResume {...args} theme={theme} />
        </WhenNear>
      ))}
    </div>
  ),
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One document in every theme, on one page: none touches another, each takes as many pages as the document asks. */
export const Graduate: Story = {
  args: { resume: graduateResume },
  // Tested once: it shows all themes whatever the toolbar says.
  tags: ['large'],
  play: async ({ args, canvasElement }) => {
    for (const place of canvasElement.querySelectorAll('.when-near')) {
      place.scrollIntoView();
      await waitFor(() => expect(place).toHaveAttribute('data-drawn', 'true'));
    }
    const pages = [...canvasElement.querySelectorAll<HTMLElement>('[data-part="page"]')];
    await expect(pages).toHaveLength(names.length);
    const asked = String(args.resume?.meta?.recto?.pages);
    await waitFor(() => expect(pages.map((page) => page.dataset.rectoPages)).toEqual(names.map(() => asked)));
    const [first, second] = pages.map((page) => page.getBoundingClientRect());
    await expect(first?.width).toBeGreaterThan(500);
    await expect(second?.top).toBe(first?.top);
    const values = pages.map((page) => {
      const style = getComputedStyle(page);
      return DIFFERENT.map((property) => style.getPropertyValue(property)).join(' ');
    });
    await expect(new Set(values).size).toBe(pages.length);
  },
};

// Each of these sheets is tested by itself, in the gallery.
export const VasudevGupta: Story = { tags: ['!test'] };

export const Academic: Story = { tags: ['!test'], args: { resume: academicResume } };
