import { Education, Entry, Experience, Header, Page, Section, Skills, sectionProps, ThemeStyle } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { harbour } from './theme.ts';

export function Sheet({ resume }: { resume: ResumeDocument }) {
  const { page, header, work, skills, education } = sectionProps(resume, { theme: harbour });
  return (
    <>
      <ThemeStyle theme={harbour} />
      <Page {...page}>
        <Header {...header} />
        <Experience {...work} />
        <Section title="Talks" part="talks">
          <Entry title="Salt in the delta" subtitle="Example Conference" startDate="2024-05" endDate="2024-05" />
        </Section>
        <Skills {...skills} layout="tags" />
        <Education {...education} layout="table" />
      </Page>
    </>
  );
}
