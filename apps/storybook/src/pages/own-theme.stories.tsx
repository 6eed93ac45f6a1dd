import { Resume, ThemeStyle } from '@recto/react';
import { checkTheme, classic, defineTheme, traitDefinitions } from '@recto/themes';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { documentNamed } from '../documents/documents.ts';

const harbour = defineTheme({
  name: 'harbour',
  extends: classic,
  tokens: {
    color: { accent: { light: '#0b5563', dark: '#7fd0df' }, heading: { light: '#0b5563', dark: '#7fd0df' } },
    size: { heading: 9.5 },
    space: { section: 12 },
  },
  traits: { header: 'start', heading: 'rail', bullet: 'small' },
});

/** A theme of ten lines, made while the page runs: its stylesheet is a `<ThemeStyle>`, its layouts are a prop. */
const meta = {
  title: 'Try/Own theme',
  component: Resume,
  parameters: { sheet: 'own' },
  args: { resume: documentNamed('graduate'), theme: harbour },
  render: (args) => (
    <>
      <ThemeStyle theme={harbour} />
      <Resume {...args} />
    </>
  ),
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A theme made at run time: its tokens and traits as one stylesheet, its layouts as a prop. */
export const Harbour: Story = {
  play: async ({ canvasElement }) => {
    await expect(checkTheme(harbour)).toEqual([]);
    await expect(canvasElement.querySelector('[data-part="page"]')).toHaveAttribute('data-recto-theme', 'harbour');
    // Its words are those of the language.
    const heading = canvasElement.querySelector('[data-part="section-title"]') as Element;
    await expect(getComputedStyle(heading).getPropertyValue('--recto-section-display')).toBe(
      traitDefinitions.heading.rail['--recto-section-display'],
    );
    await expect(getComputedStyle(heading).textTransform).toBe('uppercase');
  },
};
