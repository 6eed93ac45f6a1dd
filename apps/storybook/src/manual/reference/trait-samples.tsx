import { fitToPages } from '@recto/print';
import {
  Aside,
  Columns,
  Entry,
  Header,
  LabelTable,
  Languages,
  Main,
  Page,
  Publications,
  Section,
  Skills,
  Summary,
} from '@recto/react';
import { type ThemeName, type Traits, traitDescriptions } from '@recto/themes';
import type { ReactNode } from 'react';
import { withCode } from '../../component-page/props-table.tsx';
import './trait-samples.css';

const crest = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="44" fill="none" stroke="#8a5a1c" stroke-width="5"/><path d="M20 58c9-5 19-5 28 0 9-5 19-5 28 0" fill="none" stroke="#8a5a1c" stroke-width="5"/></svg>',
)}`;

const header = (
  <Header
    level={3}
    basics={{
      name: 'Asha Rao',
      label: 'Soil Scientist',
      email: 'asha.rao@example.com',
      phone: '+91 90000 00000',
      logo: { src: crest, alt: '' },
    }}
  />
);

const portrait = <Header level={3} basics={{ name: 'Asha Rao', label: 'Soil Scientist', image: crest }} />;

const entry = (
  <Entry
    title="Soil Scientist"
    subtitle="Example Institute"
    location="Chennai"
    startDate="2020-01"
    endDate="2023-06"
    highlights={['Mapped **1,200 fields** in two seasons', 'Trained eleven assistants']}
  />
);

const section = (
  <Section level={3} title="Experience">
    {entry}
  </Section>
);

const table = (
  <LabelTable
    caption="Honours"
    rows={[
      { label: 'Young Investigator', content: 'Example Academy, 2022' },
      { label: 'Field Prize', content: 'Example Society, 2021' },
    ]}
  />
);

const publications = (
  <Publications
    level={3}
    entries={[
      { name: 'How Fields Forget', publisher: 'Journal of Example Soil', releaseDate: '2023-07' },
      { name: 'Salt Atlas', publisher: 'Example Press', releaseDate: '2021' },
    ]}
  />
);

const summary = (
  <Summary
    level={3}
    text="Soil scientist with eleven years of experience in the delta of the Cauvery: mapped salt in 1,200 fields, trained the assistants who map the next ones, and wrote the handbook that two ministries give to their inspectors. Looks for an institute that lets its measurements be checked."
  />
);

const columns = (
  <Columns>
    <Main>{section}</Main>
    <Aside>
      <Skills level={3} entries={[{ name: 'Laboratory', keywords: ['Titration', 'Spectroscopy'] }]} />
    </Aside>
  </Columns>
);

const languages = (
  <Languages
    level={3}
    entries={[
      { language: 'Tamil', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
      { language: 'German', fluency: 'B1' },
    ]}
  />
);

/** Traits whose rules are only in the stylesheet of a theme that has them, and such a theme. */
const themesOfTraits: Partial<Record<keyof Traits, ThemeName>> = {
  citation: 'scholar',
  icons: 'sidebar-dark',
  level: 'sidebar-dark',
};

/** What shows each trait best. */
export const samples: Record<keyof Traits, ReactNode> = {
  heading: section,
  case: section,
  columns,
  header,
  entry,
  dates: entry,
  bullet: entry,
  numbers: publications,
  table,
  align: summary,
  summary,
  ground: header,
  picture: portrait,
  citation: publications,
  icons: header,
  level: languages,
};

/** Only a fit justifies paragraphs. */
const fit = (sheet: HTMLElement | null) => {
  if (sheet) void document.fonts.ready.then(() => sheet.isConnected && fitToPages(sheet));
};

/** Every choice of every trait, on a sheet each. */
export function TraitSamples() {
  return (Object.keys(traitDescriptions) as (keyof Traits)[]).map((trait) => (
    <section key={trait} className="trait" aria-labelledby={`trait-${trait}`}>
      <h2 id={`trait-${trait}`}>{trait}</h2>
      <p>{withCode(traitDescriptions[trait].description)}</p>
      <div className="trait-choices">
        {Object.entries(traitDescriptions[trait].choices).map(([choice, words]) => (
          <figure key={choice}>
            <div className="trait-sheet manual-sheet" inert>
              <Page
                scheme="light"
                theme={themesOfTraits[trait]}
                traits={{ [trait]: choice }}
                {...(trait === 'align' ? { ref: fit } : {})}
              >
                {samples[trait]}
              </Page>
            </div>
            <figcaption>
              <code>{choice}</code> {withCode(words)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  ));
}
