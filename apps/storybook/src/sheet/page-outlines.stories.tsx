import { Entry, Header, Page, Resume, Section } from '@recto/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { referenceResume } from '../pages/reference-resume.ts';

const meta = {
  title: 'Try/True pages',
  component: Page,
  parameters: { sheet: 'own' },
  globals: { outlines: 'on' },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The pages as they come out of the printer: to scale, numbered, with how full each is. */
export const Sound: Story = {
  render: ({ theme, paper, locale, scheme }) => (
    <Resume {...{ theme, paper, locale, scheme }} resume={referenceResume} />
  ),
  play: async ({ canvas }) => {
    const pages = await canvas.findByRole('list', { name: 'Pages' });
    await expect(within(pages).getAllByRole('listitem').length).toBeGreaterThan(1);
    await expect(pages).toHaveTextContent(/Page 1 of \d\d+ % full/);
  },
};

const highlights = ['Kept the tide tables of nine harbours.', 'Wrote the handbook that is in use there.'];

/** What is broken is numbered on the page, marked on the sheet, and said in words with the way out. */
export const Broken: Story = {
  render: (args) => (
    <Page {...args}>
      <Header basics={{ name: 'Ida Sund', label: 'Harbour master' }} />
      <Section title="Experience">
        <Entry title="Harbour master" subtitle="Port of Example" startDate="2021" highlights={highlights} />
      </Section>
      <Section title="Teaching" data-recto-break="page">
        <Entry title="Pilot" subtitle="Sound of Example" startDate="2018" highlights={highlights} />
        <p style={{ whiteSpace: 'nowrap' }}>{'A line that does not wrap where it ought to. '.repeat(5)}</p>
      </Section>
    </Page>
  ),
  play: async ({ canvas }) => {
    const issues = await canvas.findByRole('list', { name: 'Issues' });
    await expect(issues).toHaveTextContent(/Page 1, blank foot\..*\d+ % of page 1 is blank at its foot/);
    await expect(issues).toHaveTextContent(/Page 2, overflow\..*reaches \d+ px beyond the printable area/);
  },
};
