import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DateRange } from './date-range.tsx';

const meta = {
  title: 'Components/Parts/Date range',
  component: DateRange,
  args: { startDate: '2021-06', endDate: '2023-05' },
  globals: { locale: 'en' },
} satisfies Meta<typeof DateRange>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two `time` elements with a dash between. */
export const Closed: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Jun 2021')).toHaveAttribute('datetime', '2021-06');
    await expect(canvas.getByText('May 2023')).toHaveAttribute('datetime', '2023-05');
    await expect(canvasElement).toHaveTextContent('Jun 2021 – May 2023');
  },
};

/** Without an end it goes on. */
export const Ongoing: Story = {
  args: { endDate: undefined },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Jun 2021 – Present');
    await expect(canvasElement.querySelectorAll('time')).toHaveLength(1);
  },
};

/** Dates keep the precision they were written with. */
export const YearOnly: Story = {
  args: { startDate: '2019', endDate: '2020' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('2019 – 2020');
  },
};

/** A pattern that the writer chooses. */
export const Pattern: Story = {
  args: { dateFormat: "MMMM''yy" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("June'21")).toBeVisible();
  },
};

/** Months in the words of the language. */
export const Hindi: Story = { globals: { locale: 'hi' } };
