import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Highlights } from '../highlights/index.ts';
import { LabelTable } from './label-table.tsx';

const meta = {
  title: 'Components/Parts/Label table',
  component: LabelTable,
  parameters: { takesLocale: false },
  args: {
    caption: 'Expeditions',
    rows: [
      { label: 'Svalbard', content: 'Six weeks of ice cores, 2022' },
      { label: 'Ladakh', content: <Highlights items={['Led a party of nine', 'Returned with 340 samples']} /> },
    ],
  },
} satisfies Meta<typeof LabelTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two columns, of which the first is the header of its row. */
export const Baseline: Story = {
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: 'Expeditions' }));
    await expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Svalbard', 'Ladakh']);
  },
};
