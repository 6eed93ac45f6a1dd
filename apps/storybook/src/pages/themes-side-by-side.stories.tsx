import { Resume } from '@recto/react';
import { type ThemeName, themes } from '@recto/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { referenceResume } from './reference-resume.ts';
import './themes-side-by-side.css';

/** What no two themes have all alike. */
const LOOKS = ['font-family', '--recto-size-name', '--recto-space-section', '--recto-color-accent'];

const meta = {
  title: 'Pages/Themes side by side',
  component: Resume,
  parameters: { sheet: 'own' },
  args: { resume: referenceResume },
  render: (args) => (
    <div className="side-by-side">
      {(Object.keys(themes) as ThemeName[]).map((theme) => (
        <Resume key={theme} {...args} theme={theme} />
      ))}
    </div>
  ),
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One document in every theme, on one page: none touches another. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const pages = [...canvasElement.querySelectorAll('[data-part="page"]')];
    await expect(pages).toHaveLength(Object.keys(themes).length);
    const [first, second] = pages.map((page) => page.getBoundingClientRect());
    await expect(first?.width).toBeGreaterThan(500);
    await expect(second?.top).toBe(first?.top);
    const looks = pages.map((page) => {
      const style = getComputedStyle(page);
      return LOOKS.map((property) => style.getPropertyValue(property)).join(' ');
    });
    await expect(new Set(looks).size).toBe(pages.length);
  },
};
