import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LabelledList } from './labelled-list.tsx';

const meta = {
  title: 'Components/Parts/Labelled list',
  component: LabelledList,
  parameters: { takesLocale: false },
  args: {
    rows: [
      { label: 'Instruments', items: ['Viola', 'Sarod'] },
      { label: 'Ensembles', items: ['Example Quartet, Basel', 'Night Orchestra'], separator: '; ' },
      { label: 'Perfect pitch', items: [] },
      { items: ['Sight reading', 'arranging'] },
    ],
  },
} satisfies Meta<typeof LabelledList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** There is a colon only where items follow. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const texts = canvas.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(texts).toEqual([
      'Instruments: Viola, Sarod',
      'Ensembles: Example Quartet, Basel; Night Orchestra',
      'Perfect pitch',
      'Sight reading, arranging',
    ]);
  },
};
