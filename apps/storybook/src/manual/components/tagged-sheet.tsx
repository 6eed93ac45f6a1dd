import { Education, Experience, Header, Page, sectionProps } from '@recto/react';
import { Anatomy } from '../../component-page/anatomy.tsx';
import type { PinTargets } from '../../component-page/pins.ts';
import { documentNamed } from '../../documents/documents.ts';

/** The tag that Chromium writes for an element, where it has another name. */
const TAGS: Readonly<Record<string, string>> = { UL: 'L', TABLE: 'Table', A: 'Link' };

const tags: PinTargets = {
  selector: 'h1, h2, h3, p, ul, li, table, th, td, a',
  nameOf: ({ tagName }) => TAGS[tagName] ?? tagName,
};

/** A sheet with the tags that its PDF has. */
export function TaggedSheet() {
  const { page, header, work, education } = sectionProps(documentNamed('graduate'), {
    theme: 'placement',
    audience: 'public',
  });
  return (
    <Anatomy targets={tags} about="Each is a tag of the PDF, in the order of reading.">
      <Page {...page}>
        <Header {...header} />
        <Experience {...work} entries={work.entries?.slice(0, 1)} />
        <Education {...education} layout="table" />
      </Page>
    </Anatomy>
  );
}
