import {
  Awards,
  Certificates,
  Coursework,
  CustomSection,
  Education,
  Experience,
  Header,
  Interests,
  JsonLd,
  Languages,
  Page,
  Projects,
  Publications,
  References,
  Skills,
  Summary,
  sectionProps,
  Volunteering,
} from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { theme } from './theme';

/** The page. It is yours: move sections, remove them, put your own between. A section without entries shows nothing. */
export function Sheet({ resume }: { resume: ResumeDocument }) {
  const sections = sectionProps(resume, { theme });
  const { page, header, summary, work, education, coursework, projects, skills, awards } = sections;
  const { certificates, publications, volunteer, languages, interests, references, custom, jsonLd } = sections;
  return (
    <Page {...page}>
      <Header {...header} />
      <Summary {...summary} />
      <Experience {...work} />
      <Education {...education} />
      <Coursework {...coursework} />
      <Projects {...projects} />
      <Skills {...skills} />
      <Awards {...awards} />
      <Certificates {...certificates} />
      <Publications {...publications} />
      <Volunteering {...volunteer} />
      <Languages {...languages} />
      <Interests {...interests} />
      <References {...references} />
      {Object.entries(custom).map(([id, section]) => (
        <CustomSection key={id} {...section} />
      ))}
      <JsonLd {...jsonLd} />
    </Page>
  );
}
