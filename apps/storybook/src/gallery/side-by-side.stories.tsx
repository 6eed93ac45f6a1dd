import { Resume } from '@recto/react';
import { type ThemeName, themes } from '@recto/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { storyAddress } from '../manual/page/links.ts';
import { referenceResume } from '../pages/reference-resume.ts';
import { academicResume, graduateResume } from './examples.ts';
import { FittedResume } from './fitted-resume.tsx';
import { WhenNear } from './when-near.tsx';
import './side-by-side.css';

/** What no two themes have all alike. */
const DIFFERENT = ['font-family', '--recto-size-name', '--recto-space-section', '--recto-color-accent'];

/** The story that shows the same document in one theme. */
const alone = (name: string) => ({ alone: `try-gallery--${name}` });

const names = Object.keys(themes) as ThemeName[];

const meta = {
  title: 'Try/Side by side',
  component: Resume,
  // Three times twelve sheets are too many for one page.
  tags: ['!autodocs'],
  parameters: { sheet: 'own' },
  globals: { locale: 'en' },
  args: { resume: referenceResume },
  render: (args, { parameters: { alone } }) => (
    <div className="side-by-side">
      {names.map((theme) => (
        <section key={theme} aria-label={theme}>
          <a href={storyAddress(String(alone), `theme:${theme}`)} target="_top">
            {theme}
          </a>
          <WhenNear>
            <FittedResume {...args} theme={theme} />
          </WhenNear>
        </section>
      ))}
    </div>
  ),
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One document in every theme. Each sheet is drawn, and fitted to its pages, when it comes near. */
export const Graduate: Story = {
  tags: ['!test'],
  parameters: alone('graduate'),
  args: { resume: graduateResume },
};

// Each of these sheets is tested by itself, in the gallery.
export const VasudevGupta: Story = { tags: ['!test'], parameters: alone('vasudev-gupta') };

export const Academic: Story = {
  tags: ['!test'],
  parameters: alone('academic'),
  args: { resume: academicResume },
};

/** Scrolled through, as a visitor would: none touches another, each takes as many pages as the document asks. */
export const ScrolledThrough: Story = {
  parameters: alone('graduate'),
  args: { resume: graduateResume },
  // Tested once: it shows all themes whatever the toolbar says. Visitors scroll by themselves.
  tags: ['!dev', 'large'],
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
    await expect(first?.width).toBeGreaterThan(430);
    await expect(second?.top).toBe(first?.top);
    const values = pages.map((page) => {
      const style = getComputedStyle(page);
      return DIFFERENT.map((property) => style.getPropertyValue(property)).join(' ');
    });
    await expect(new Set(values).size).toBe(pages.length);
  },
};
