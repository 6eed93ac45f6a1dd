// A résumé composed by hand, in a theme of one's own.
import { Education, Experience, Header, Page, Resume, type ResumeProps, Section, sectionProps } from '@recto/react';
import { type Diagnostic, type ResumeDocument, readResume } from '@recto/schema';
import { defineTheme, placement, type ThemeInput } from '@recto/themes';

const { resume = {}, diagnostics }: { resume?: ResumeDocument; diagnostics: Diagnostic[] } =
  readResume('basics: { name: Ada }');
const theme = defineTheme({ name: 'engine', extends: placement, tokens: { color: { accent: '#12356b' } } });
const layout: ResumeProps['layout'] = { education: 'entries' };
const { header, work } = sectionProps(resume, { theme, audience: 'public' });

export const page = (
  <Page theme={theme} paper="letter" className="mine">
    <Header {...header} />
    <Education entries={resume.education} layout={layout.education} />
    <Section part="notes" title="Notes">
      {diagnostics.length} notes
    </Section>
    <Experience {...work} locale="hi" />
  </Page>
);

export const whole = <Resume resume={resume} theme="classic" order={['education', 'work']} layout={layout} />;

export const tokens: ThemeInput['tokens'] = {
  // @ts-expect-error an unknown token does not compile
  color: { acent: '#12356b' },
};
// @ts-expect-error nor does a layout that there is not
export const wrong = <Education entries={[]} layout="matrix" />;
