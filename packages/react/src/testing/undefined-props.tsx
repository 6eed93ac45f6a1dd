import { DateRange, Entry, Experience, Heading, Page, Resume, Skills } from '@recto/react';

/** A page that passes optional values on. Checked with `exactOptionalPropertyTypes`. */
export const passedOn = (words: string | undefined, layout: 'tags' | undefined) => (
  <Page theme={words} paper={undefined} scheme={undefined} locale={words}>
    <Experience entries={undefined} title={words} level={undefined} dateFormat={words} break={undefined} />
    <Skills entries={[]} layout={layout} className={words} />
    <Entry title={words} startDate={words} summary={words} highlights={undefined} locale={words} />
    <DateRange startDate={words} endDate={words} id={words} ref={undefined} />
    <Resume resume={{}} order={undefined} titles={undefined} breaks={undefined} />
    {/* @ts-expect-error a required prop is still required */}
    {words && <Heading level={undefined} />}
  </Page>
);

/** The same page without these values. */
export const nothingPassed = (
  <Page>
    <Experience entries={undefined} />
    <Skills entries={[]} />
    <Entry />
    <DateRange />
    <Resume resume={{}} />
  </Page>
);
