import {
  addressLine,
  bareUrl,
  type CustomSectionData,
  countryName,
  customSectionKey,
  customSectionTitle,
  type Layout,
  labels,
  profileParts,
  type ResumeDocument,
  safeImageUrl,
  sectionKeys,
  sectionsInOrder,
} from '@recto/schema';
import { type EntryKind, entryFields, type Formats, inline } from './entry-fields.ts';
import { shownResume, type TypographyOptions } from './shown-resume.ts';

/** How the document is shown, if the document does not say so itself. */
export interface CheckOptions extends TypographyOptions {
  /** Section keys and ids of custom sections, in order. @default `meta.recto.order`, else the default order */
  order?: readonly string[];
  /** Section keys and ids of custom sections that are hidden. @default `meta.recto.hidden` */
  hidden?: readonly string[];
  /** Sections in an aside, which is drawn before all others. @default none */
  aside?: readonly string[];
  /** Sections at the foot, which are drawn after all others. @default none */
  foot?: readonly string[];
  /** Whether the summary stands under the head as a lead, without a heading. @default false */
  lead?: boolean;
  /** How sections are built: the table of degrees has other columns than entries. @default `meta.recto.layout` */
  layout?: Layout;
}

/** A field of the document, and its text on the page. */
export interface Field {
  path: string;
  text: string;
}

/** The head of the page, or a section. */
export interface FieldGroup {
  /** Key of a built-in section, or id of a custom section; `basics` for the head of the page. */
  key: string;
  /** Kind of its entries: the key of a built-in section, `text` or `list`. */
  kind: string;
  title?: Field;
  /** Path of its entries, such as `work` or `sections[0].entries`. */
  path: string;
  entries: readonly unknown[];
  /** Whether it is in an aside, which is a column of its own. */
  inAside?: boolean;
  /** For each entry, its fields in the order of each possible layout. */
  blocks: Field[][][];
}

/** All fields that a résumé shows: the head, then the sections in order. */
export function fieldsOf(source: ResumeDocument, options: CheckOptions = {}): FieldGroup[] {
  const resume = shownResume(source, options);
  const { recto = {} } = resume.meta ?? {};
  const formats = {
    locale: options.locale ?? recto.locale ?? 'en',
    dateFormat: recto.dateFormat,
    layout: options.layout ?? recto.layout,
  };
  const titles = recto.titles ?? {};
  const shown = sectionsInOrder(resume, {
    order: options.order ?? recto.order,
    hidden: options.hidden ?? recto.hidden,
  }).map(({ key }) => key);
  const sections = [...builtIn(resume, formats, titles, options.lead), ...custom(resume, formats, titles)].filter(
    ({ key, blocks }) => shown.includes(key) && blocks.flat(2).length > 0,
  );
  const rank = ({ key }: FieldGroup) => shown.indexOf(key);
  const { aside = [], foot = [] } = options;
  const part = ({ key }: FieldGroup) => Number(foot.includes(key)) - Number(aside.includes(key));
  sections.sort((one, other) => part(one) - part(other) || rank(one) - rank(other));
  return [
    { key: 'basics', kind: 'basics', path: 'basics', entries: [], blocks: [[basicsFields(resume, formats)]] },
    ...sections.map((section) => (aside.includes(section.key) ? { ...section, inAside: true } : section)),
  ];
}

function builtIn(
  resume: ResumeDocument,
  formats: Formats,
  titles: Record<string, string>,
  lead?: boolean,
): FieldGroup[] {
  return sectionKeys.map((key) => {
    const title = {
      path: titles[key] === undefined ? key : `meta.recto.titles.${key}`,
      text: titles[key] ?? labels(formats.locale)[key],
    };
    if (key !== 'summary') return group(key, key, key, resume[key] ?? [], title, formats);
    const text = inline(resume.basics?.summary) ?? '';
    const fields = filled([{ path: 'basics.summary', text }]);
    return { key, kind: key, ...(lead ? {} : { title }), path: 'basics.summary', entries: [], blocks: [[fields]] };
  });
}

function custom(resume: ResumeDocument, formats: Formats, titles: Record<string, string>): FieldGroup[] {
  return (resume.sections ?? []).map((section: CustomSectionData, index) => {
    const key = customSectionKey(section, index);
    const path = `sections[${index}]`;
    const named =
      titles[key] === undefined
        ? `${path}.${section.title === undefined ? 'id' : 'title'}`
        : `meta.recto.titles.${key}`;
    const title = { path: named, text: titles[key] ?? customSectionTitle(section) };
    return group(key, section.kind, `${path}.entries`, section.entries ?? [], title, formats);
  });
}

function group(
  key: string,
  kind: EntryKind,
  path: string,
  entries: readonly unknown[],
  title: Field,
  formats: Formats,
): FieldGroup {
  const blocks = entries.map((entry, index) =>
    entryFields(kind, entry, formats).map((fields) =>
      filled(
        fields.map(([name, text]) => ({
          path: `${path}[${index}]${name && `.${name}`}`,
          text: text === undefined ? '' : String(text),
        })),
      ),
    ),
  );
  return { key, kind, title, path, entries, blocks };
}

function basicsFields({ basics = {} }: ResumeDocument, { locale }: Formats): Field[] {
  const { location = {} } = basics;
  return filled([
    { path: 'basics.name', text: basics.name ?? '' },
    { path: 'basics.latinName', text: basics.latinName ?? '' },
    { path: 'basics.label', text: basics.label ?? '' },
    { path: 'basics.pronouns', text: basics.pronouns ?? '' },
    { path: 'basics.logo.caption', text: (basics.logo && safeImageUrl(basics.logo.src) && basics.logo.caption) ?? '' },
    { path: 'basics.email', text: basics.email ?? '' },
    { path: 'basics.phone', text: basics.phone ?? '' },
    { path: 'basics.location.address', text: addressLine(location.address ?? '', locale) },
    { path: 'basics.location.postalCode', text: location.postalCode ?? '' },
    { path: 'basics.location.city', text: location.city ?? '' },
    { path: 'basics.location.region', text: location.region ?? '' },
    { path: 'basics.location.countryCode', text: countryName(location.countryCode ?? '', locale) },
    ...(basics.profiles ?? []).map(profileParts).flatMap(({ address = '', username = '' }, index) => [
      { path: `basics.profiles[${index}].url`, text: address },
      { path: `basics.profiles[${index}].username`, text: username },
    ]),
    { path: 'basics.url', text: bareUrl(basics.url ?? '') },
  ]);
}

const filled = (fields: readonly Field[]) => fields.filter(({ text }) => text.trim() !== '');
