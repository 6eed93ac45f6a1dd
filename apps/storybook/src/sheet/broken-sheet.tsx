import { Entry, Header, Page, type PageProps, Section } from '@recto/react';

const highlights = ['Kept the tide tables of nine harbours.', 'Wrote the handbook that is in use there.'];

/** A sheet with what the inspector finds: a page that is left blank, and a line that is cut off. */
export const BrokenSheet = (page: PageProps) => (
  <Page {...page}>
    <Header basics={{ name: 'Ida Sund', label: 'Harbour master' }} />
    <Section title="Experience">
      <Entry title="Harbour master" subtitle="Port of Example" startDate="2021" highlights={highlights} />
    </Section>
    <Section title="Teaching" data-recto-break="page">
      <Entry title="Pilot" subtitle="Sound of Example" startDate="2018" highlights={highlights} />
      <p style={{ whiteSpace: 'nowrap' }}>{'A line that does not wrap where it ought to. '.repeat(5)}</p>
    </Section>
  </Page>
);
