import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Coursework } from './coursework.tsx';

const meta = {
  title: 'Components/Coursework',
  component: Coursework,
  args: {
    entries: [
      {
        area: 'Artificial Intelligence',
        courses: [
          'Deep Learning',
          'Pattern Recognition & Machine Learning',
          'ML for Engineering & Science Applications',
        ],
      },
      {
        area: 'Computer Science',
        courses: ['GPU Programming', 'Programming and Data Structures', 'Database Management System'],
      },
      {
        area: 'Mathematics',
        courses: [
          'Probability, Statistics & Stochastic Processes',
          'Differential Equations',
          'Calculus',
          'Series & Matrices',
        ],
      },
    ],
  },
} satisfies Meta<typeof Coursework>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Rows of equal boxes, three or four in a row, with aligned edges. */
export const Matrix: Story = {
  args: { layout: 'matrix' },
  play: async ({ canvas, globals: { locale } }) => {
    const table = canvas.getByRole('table', { name: labels(locale).coursework });
    await expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
    const right = table.getBoundingClientRect().right;
    for (const row of within(table).getAllByRole('row')) {
      const last = row.lastElementChild?.getBoundingClientRect().right ?? 0;
      await expect(Math.abs(right - last)).toBeLessThan(2);
    }
  },
};

/** A line for each area, with semicolons, because names of courses contain commas. */
export const List: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Stochastic Processes; Differential Equations');
  },
};

/** Courses with code, grade, credits and a link. */
export const Details: Story = {
  args: {
    layout: 'list',
    entries: [
      {
        area: 'Machine learning',
        courses: [
          { code: 'CS6910', name: 'Deep Learning', grade: 'A', credits: 12, url: 'https://courses.example.com/cs6910' },
          { code: 'EE5180', name: 'Learning Theory', grade: { value: 9, scale: 10, kind: 'cgpa' } },
          'Reinforcement Learning',
        ],
      },
    ],
  },
};

/** An area with more than four courses has a second row. */
export const ManyInOneArea: Story = {
  args: {
    layout: 'matrix',
    entries: [
      {
        area: 'Economics',
        courses: [
          'Microeconomics',
          'Macroeconomics',
          'Econometrics I',
          'Econometrics II',
          'Game Theory',
          'Development Economics',
        ],
      },
      { area: 'Statistics', courses: ['Time Series', 'Causal Inference'] },
    ],
  },
};
