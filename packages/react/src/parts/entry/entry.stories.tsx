import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Link } from '../link/index.ts';
import { Entry } from './entry.tsx';

const meta = {
  title: 'Components/Parts/Entry',
  component: Entry,
  args: {
    title: 'Lighting Designer',
    subtitle: 'Example Theatre',
    location: 'Porto, Portugal',
    startDate: '2019-09',
    endDate: '2022-06',
    summary: 'A house of 400 seats and **six premieres a year**.',
    highlights: ['Lit 17 productions, three of them on tour', 'Cut the power drawn by the rig by **41%**'],
    keywords: ['QLC+', 'Vectorworks'],
  },
} satisfies Meta<typeof Entry>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An entry with all its parts. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    const entry = within(canvasElement.querySelector('[data-part="entry"]') as HTMLElement);
    await expect(entry.getByRole('heading', { level: 3, name: 'Lighting Designer' })).toBeVisible();
    await expect(entry.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvasElement.querySelector('time[datetime="2019-09"]')).toBeVisible();
  },
};

/** Without a role, the organisation is the title. */
export const WithoutTitle: Story = {
  args: { title: undefined, location: undefined, summary: undefined, keywords: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3, name: 'Example Theatre' })).toBeVisible();
  },
};

/** A title alone, without empty lines or separators. */
export const TitleOnly: Story = {
  args: {
    subtitle: undefined,
    location: undefined,
    startDate: undefined,
    endDate: undefined,
    summary: undefined,
    highlights: undefined,
    keywords: undefined,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/^Lighting Designer$/);
  },
};

/** Children are between the summary and the bullets. */
export const WithChildren: Story = {
  args: {
    children: (
      <p>
        Reviewed in <Link href="https://news.example.com/stage">Example News</Link>.
      </p>
    ),
  },
};
