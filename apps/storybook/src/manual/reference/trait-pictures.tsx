import {
  Aside,
  Columns,
  Entry,
  Header,
  LabelTable,
  Languages,
  Main,
  Publications,
  Section,
  Skills,
  Summary,
} from '@recto/react';
import type { Basics } from '@recto/schema';
import { banner, scholar, sidebarDark, type Theme, type Traits } from '@recto/themes';
import type { ReactNode } from 'react';

const photo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 132"><path fill="#c9d3d9" d="M0 0h96v132H0z"/><circle cx="48" cy="52" r="22" fill="#5c6f7b"/><path fill="#5c6f7b" d="M8 132c0-34 18-48 40-48s40 14 40 48z"/></svg>',
)}`;

const crest = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="44" fill="none" stroke="#8a5a1c" stroke-width="5"/><path d="M20 58c9-5 19-5 28 0 9-5 19-5 28 0" fill="none" stroke="#8a5a1c" stroke-width="5"/></svg>',
)}`;

const person = { name: 'Asha Rao', label: 'Soil Scientist', email: 'asha.rao@example.com' };

const headerOf = (more: Basics) => <Header level={3} basics={{ ...person, ...more }} />;

const phone = '+91 90000 00000';

const contacts = headerOf({ phone, url: 'https://asha.example.com', location: { city: 'Chennai' } });

const header = headerOf({ phone, logo: { src: crest, alt: '' } });

const portrait = headerOf({ image: photo });

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
      {
        name: 'How Fields Forget',
        publisher: 'Journal of Example Soil',
        authors: ['Asha Rao', 'Jon Vale', 'Ana Lima', 'Meera Iyer'],
        releaseDate: '2023-07',
      },
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
      <Languages level={3} entries={[{ language: 'Tamil', fluency: 'Native' }, { language: 'English' }]} />
    </Aside>
  </Columns>
);

/** A whole page in little: what is behind a column or the head shows only on one. */
const page = (
  <>
    {portrait}
    {columns}
  </>
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

/** What shows a trait best. */
interface TraitPicture {
  content: ReactNode;
  /** The theme that has the choices, with what they need: a ground has a colour. @default classic */
  base?: Theme;
  /** Choices that need another theme. */
  bases?: Readonly<Record<string, Theme>>;
  /** Whether it is as wide as on paper: columns need the room. */
  isWide?: boolean;
}

/** What shows each trait best. */
export const traitPictures: Readonly<Record<keyof Traits, TraitPicture>> = {
  heading: { content: section, isWide: true },
  case: { content: section },
  columns: { content: columns, isWide: true },
  header: { content: header, isWide: true },
  entry: { content: entry },
  dates: { content: section, isWide: true },
  bullet: { content: entry },
  numbers: { content: publications },
  table: { content: table },
  align: { content: summary },
  summary: { content: summary },
  ground: { content: page, isWide: true, base: sidebarDark, bases: { band: banner } },
  picture: { content: portrait, isWide: true, bases: { fill: sidebarDark } },
  citation: { content: publications, base: scholar },
  icons: { content: contacts, base: sidebarDark },
  level: { content: languages, base: sidebarDark },
};
