import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Education } from './education.tsx';

const meta = {
  title: 'Components/Education',
  component: Education,
  args: {
    entries: [
      {
        institution: 'Indian Institute of Technology, Madras',
        studyType: 'Dual Degree',
        area: 'M.Tech. in Data Science, B.Tech. in Mechanical Engineering',
        endDate: '2023',
        grade: { value: 9.08, scale: 10, kind: 'cgpa' },
      },
      {
        institution: 'Lakeside Public School',
        location: 'Kaithal',
        studyType: 'XII (CBSE)',
        endDate: '2018',
        grade: { value: 93, scale: 100, kind: 'percent' },
      },
      {
        institution: 'Lakeside Public School',
        location: 'Kaithal',
        studyType: 'X (CBSE)',
        endDate: '2016',
        grade: { value: 10, scale: 10, kind: 'cgpa' },
      },
    ],
  },
} satisfies Meta<typeof Education>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One row for each degree, as placement offices require it. */
export const Table: Story = {
  args: { layout: 'table' },
  play: async ({ canvas, globals: { locale } }) => {
    const table = within(canvas.getByRole('table', { name: labels(locale).education }));
    await expect(table.getAllByRole('columnheader')).toHaveLength(4);
    await expect(table.getAllByRole('rowheader')).toHaveLength(3);
    await expect(table.getByRole('columnheader', { name: 'CGPA / %' })).toBeVisible();
    await expect(table.getByText('2023').closest('time')).toHaveAttribute('datetime', '2023');
  },
};

/** An entry for each degree, with thesis and courses. */
export const Entries: Story = {
  args: {
    layout: 'entries',
    entries: [
      {
        institution: 'University of Example',
        url: 'https://university.example.com',
        studyType: 'Ph.D.',
        area: 'Linguistics',
        location: 'Leiden, Netherlands',
        startDate: '2019-09',
        endDate: '2023-11',
        thesis: 'Agreement at a distance: *number* in spoken Marathi',
        summary: 'Fieldwork with **40 speakers** in three districts.',
      },
      {
        institution: 'Example College',
        studyType: 'B.A.',
        area: 'Mathematics and Philosophy',
        startDate: '2015-10',
        endDate: '2018-06',
        score: '3.7/4.0',
        courses: ['Logic', 'Set Theory', 'Philosophy of Language'],
        highlights: ['Gave the undergraduate lecture on incompleteness'],
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'University of Example' })).toHaveAttribute(
      'href',
      'https://university.example.com',
    );
    await expect(canvas.getAllByRole('article')).toHaveLength(3);
  },
};

/** Three scales in one column: points out of ten, a percentage, and a class in words. */
export const Scales: Story = {
  args: {
    layout: 'table',
    entries: [
      { institution: 'Example Institute', studyType: 'M.Sc.', area: 'Physics', endDate: '2022', score: '9.1 / 10' },
      { institution: 'Example College', studyType: 'B.Sc.', area: 'Physics', endDate: '2020', score: 'First Class' },
      { institution: 'Hillside School', studyType: 'XII', endDate: '2017', score: '96.4%' },
    ],
  },
};
