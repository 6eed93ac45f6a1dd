import { labels } from '@recto/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Section } from '../parts/section/index.ts';
import { asPrinted } from '../testing/as-printed.ts';
import { Resume } from './resume.tsx';

const meta = {
  title: 'Components/Resume',
  component: Resume,
  parameters: { sheet: 'own' },
  args: {
    resume: {
      basics: {
        name: 'Meera Iyer',
        label: 'Hydrologist',
        email: 'meera.iyer@example.com',
        location: { city: 'Kochi', countryCode: 'IN' },
        summary: 'Measures rivers, and explains floods **before** they come.',
      },
      work: [
        {
          name: 'Example Water Board',
          position: 'Hydrologist',
          startDate: '2018-04',
          highlights: ['Runs **64 gauges** on nine rivers', 'Halved the time from reading to warning'],
        },
      ],
      education: [
        { institution: 'Example University', studyType: 'M.Sc.', area: 'Hydrology', endDate: '2018', score: '3.8/4.0' },
      ],
      skills: [{ name: 'Methods', keywords: ['Remote sensing', 'Kalman filters'] }],
      languages: [{ language: 'Malayalam', fluency: 'Native' }, { language: 'English' }],
    },
  },
} satisfies Meta<typeof Resume>;

export default meta;
type Story = StoryObj<typeof meta>;

const headings = (canvasElement: HTMLElement) =>
  [...canvasElement.querySelectorAll('h2')].map(({ textContent }) => textContent);

/** One element for a whole document. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const { summary, work, education, skills, languages } = labels(globals.locale);
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expect(headings(canvasElement)).toEqual([summary, work, education, skills, languages]);
  },
};

/** The same sections in another order, one left out, one renamed, in one column whatever the theme. */
export const Arranged: Story = {
  args: { aside: [], order: ['education', 'skills'], hidden: ['languages'], titles: { work: 'On the Rivers' } },
  play: async ({ canvasElement, globals }) => {
    const { summary, education, skills } = labels(globals.locale);
    await expect(headings(canvasElement)).toEqual([education, skills, summary, 'On the Rivers']);
  },
};

/** Exactly these sections, in this order. */
export const Chosen: Story = {
  args: { sections: ['skills', 'work'] },
  play: async ({ canvasElement, globals }) => {
    const { work, skills } = labels(globals.locale);
    await expect(headings(canvasElement).sort()).toEqual([work, skills].sort());
  },
};

/** On paper, education begins a page, and skills stay on one. In a document, this is `meta.recto.breaks`. */
export const PageBreaks: Story = {
  args: { breaks: { education: 'page', skills: 'avoid' } },
  play: async ({ canvasElement }) => {
    const section = (part: string) => getComputedStyle(canvasElement.querySelector(`[data-part="${part}"]`) as Element);
    const breaks = () => [section('education').breakBefore, section('skills').breakInside];
    await expect(asPrinted(breaks)).toEqual(['page', 'avoid']);
  },
};

/** A section of your own in place of a built-in one, and text after a section and after the last. */
export const OwnParts: Story = {
  args: {
    components: {
      languages: ({ entries, title = 'Languages' }) => (
        <Section title={title}>
          <p>{entries?.length} languages, spoken daily</p>
        </Section>
      ),
    },
    after: { work: <p>Earlier work on request.</p> },
    children: <p>References on request.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 languages, spoken daily')).toBeVisible();
    await expect(canvas.getByText('Earlier work on request.')).toBeVisible();
    await expect(canvas.getByText('References on request.')).toBeVisible();
  },
};

/** Fixed words and dates in Hindi. */
export const Hindi: Story = {
  globals: { locale: 'hi' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part="page"]')).toHaveAttribute('lang', 'hi');
    await expect(canvas.queryByRole('heading', { name: 'Experience' })).toBeNull();
  },
};

/** A date column is as wide as the longest date of the document, and no title moves out of line. */
export const DateColumn: Story = {
  args: {
    theme: 'timeline',
    locale: 'en',
    dateFormat: "MMM''yy",
    resume: {
      work: ['2011-11', '2021-06', '2018-05'].map((startDate) => ({ name: 'Example Water Board', startDate })),
      education: [{ institution: 'Example University', startDate: '2004-10', endDate: '2008-08' }],
    },
  },
  play: async ({ canvasElement }) => {
    await canvasElement.ownerDocument.fonts.ready;
    const starts = [...canvasElement.querySelectorAll('[data-part="entry-title"]')].map(
      (title) => Math.round(title.getBoundingClientRect().left * 2) / 2,
    );
    await expect(starts).toHaveLength(4);
    await expect(new Set(starts).size).toBe(1);
  },
};
