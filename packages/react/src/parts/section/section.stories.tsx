import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { asPrinted } from '../../testing/as-printed.ts';
import { Entry } from '../entry/index.ts';
import { Section } from './section.tsx';

const meta = {
  title: 'Components/Parts/Section',
  component: Section,
  parameters: { takesLocale: false },
  args: { title: 'Expeditions', part: 'expeditions' },
} satisfies Meta<typeof Section>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A section of your own, from the parts. */
export const Default: Story = {
  args: {
    children: (
      <>
        <Entry title="Svalbard" subtitle="Ice cores" startDate="2022-03" endDate="2022-04" />
        <Entry
          title="Ladakh"
          subtitle="Leader"
          startDate="2019-06"
          endDate="2019-09"
          highlights={['A party of nine']}
        />
      </>
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Expeditions' })).toBeVisible();
    await expect(canvasElement.querySelector('section[data-part="expeditions"]')).toBeVisible();
  },
};

/** On paper this one begins a page, and its last entry is never split. On screens nothing changes. */
export const OnAPageOfItsOwn: Story = {
  args: {
    break: 'page',
    children: (
      <>
        <Entry title="Svalbard" subtitle="Ice cores" startDate="2022-03" endDate="2022-04" />
        <Entry break="avoid" title="Ladakh" subtitle="Leader" startDate="2019-06" endDate="2019-09" />
      </>
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    const section = canvasElement.querySelector('[data-part="expeditions"]') as Element;
    const entry = canvas.getByRole('heading', { name: 'Ladakh' }).closest('article') as Element;
    const breaks = () => [getComputedStyle(section).breakBefore, getComputedStyle(entry).breakInside];
    await expect(breaks()).toEqual(['auto', 'auto']);
    await expect(asPrinted(breaks)).toEqual(['page', 'avoid']);
  },
};
