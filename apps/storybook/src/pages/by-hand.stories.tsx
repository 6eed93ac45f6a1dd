import { Education, Experience, Header, Page, Projects, Section, Skills, Text } from '@recto/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

/** A sheet composed by hand: sections in any order, with a motto and a section of its own between them. */
const meta = {
  title: 'Try/By hand',
  component: Page,
  parameters: { sheet: 'own' },
  render: (args, { globals: { locale } }) => (
    <Page {...args}>
      <Header
        locale={locale}
        basics={{
          name: 'Tomás Lima',
          label: 'Luthier',
          email: 'tomas.lima@example.com',
          url: 'https://lima.example.com',
          location: { city: 'Porto', countryCode: 'PT' },
        }}
      />
      <p data-part="motto">
        <Text>Builds and mends **bowed instruments**; three of them play in the Example Philharmonic.</Text>
      </p>
      <Projects
        locale={locale}
        title="Instruments"
        layout="table"
        entries={[
          { name: 'Viola, after Maggini', highlights: ['Spruce of 1911, felled for a roof and never used'] },
          { name: 'Violoncello piccolo', highlights: ['Five strings, for **Bach and nothing else**'] },
        ]}
      />
      <Section title="Sound">
        <p>Recordings of each instrument come on request, made in the same room with the same bow.</p>
      </Section>
      <Experience
        locale={locale}
        entries={[
          { name: 'Lima & Vale', position: 'Owner', startDate: '2016-03' },
          { name: 'Example Workshop', position: 'Journeyman', startDate: '2011-09', endDate: '2016-02' },
        ]}
      />
      <Skills locale={locale} layout="tags" entries={[{ keywords: ['Arching', 'Varnish', 'Bow rehairing'] }]} />
      <Education locale={locale} entries={[{ institution: 'Example School of Violin Making', endDate: '2011-07' }]} />
    </Page>
  ),
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sections in any order, with children of your own between them. */
export const InAnyOrder: Story = {
  play: async ({ canvas }) => {
    const headings = canvas.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    await expect(headings.slice(0, 2)).toEqual(['Instruments', 'Sound']);
    await expect(canvas.getByText('bowed instruments').tagName).toBe('STRONG');
  },
};
