import { Resume, ThemeStyle } from '@recto/react';
import { readResume } from '@recto/schema';
import crest from '@recto/schema/examples/crest.svg';
import source from '@recto/schema/examples/vasudev-gupta.yaml?raw';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { forestTheme } from './forest.ts';

const { resume = {} } = readResume(source, { path: 'vasudev-gupta.yaml' });
const { basics } = resume;

const meta = {
  title: 'Themes/Forest',
  component: Resume,
  // A résumé is a sheet of its own.
  parameters: { layout: 'fullscreen', sheet: 'own' },
  args: {
    // The bundler knows where the picture is.
    resume: { ...resume, basics: { ...basics, logo: { ...basics?.logo, src: crest } } },
    theme: forestTheme,
  },
  render: (args) => (
    <>
      <ThemeStyle theme={forestTheme} />
      <Resume {...args} />
    </>
  ),
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = { args: { scheme: 'light' } };

export const Dark: Story = { args: { scheme: 'dark' } };

export const Letter: Story = { args: { scheme: 'light', paper: 'letter' } };
