import { createRequire } from 'node:module';
import { Document, Font, Link, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import { type DateRange, formatDateRange, formatGrade, type Inline, parseInline, type Resume } from '@recto/schema';
import { createElement as e, type ReactElement, type ReactNode } from 'react';

// The same résumé for @react-pdf/renderer: all its text, in the same order and much the same form.

const require = createRequire(import.meta.url);
const face = (name: string) => require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${name}.woff`);

Font.register({
  family: 'Source Serif 4',
  fonts: [
    { src: face('400-normal') },
    { src: face('400-italic'), fontStyle: 'italic' },
    { src: face('700-normal'), fontWeight: 700 },
  ],
});
// As ours: no word is broken.
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: { padding: '14mm 15mm', fontFamily: 'Source Serif 4', fontSize: 9, lineHeight: 1.2 },
  name: { fontSize: 20, fontWeight: 700, textAlign: 'center' },
  centred: { textAlign: 'center' },
  title: { fontSize: 10, fontWeight: 700, backgroundColor: '#d9d9d9', padding: 2, marginVertical: 4 },
  row: { flexDirection: 'row', justifyContent: 'space-between' },
  cell: { flex: 1, border: '0.5pt solid black', padding: 3 },
  bold: { fontWeight: 700 },
  italic: { fontStyle: 'italic' },
  bullet: { flexDirection: 'row', marginLeft: 6 },
  entry: { marginBottom: 3 },
});

/** The résumé as a document of @react-pdf/renderer. */
export function reactPdfDocument(resume: Resume): ReactElement {
  const { basics = {}, meta: { recto = {} } = {} } = resume;
  const title = (key: string, fallback: string) => recto.titles?.[key] ?? fallback;
  const contacts = [basics.email, basics.phone, basics.url, ...(basics.profiles ?? []).map(({ url }) => url)];
  const custom = (id: string) => resume.sections?.find((section) => section.id === id);
  const openSource = custom('open-source');
  const blogPosts = custom('blog-posts');
  return e(
    Document,
    { title: `${basics.name} – Résumé`, author: basics.name ?? '', language: 'en' },
    e(
      Page,
      { size: 'A4', style: styles.page },
      e(Text, { style: styles.name }, basics.name),
      e(Text, { style: styles.centred }, basics.label),
      e(
        Text,
        { style: styles.centred },
        contacts.flatMap((each, index) => (each ? [index ? ' · ' : '', e(Link, { key: each, src: each }, each)] : [])),
      ),
      section(title('education', 'Education'), [
        table([
          ['Program', 'Institution', 'Grade', 'Year'],
          ...(resume.education ?? []).map(({ studyType, area, institution, location, grade, endDate }) => [
            [studyType, area].filter(Boolean).join(' '),
            [institution, location].filter(Boolean).join(', '),
            grade ? formatGrade(grade) : '',
            endDate ?? '',
          ]),
        ]),
      ]),
      section(title('coursework', 'Coursework'), [
        table((resume.coursework ?? []).map(({ area, courses }) => [area ?? '', (courses ?? []).join(', ')])),
      ]),
      section(
        title('skills', 'Skills'),
        (resume.skills ?? []).map(({ name, keywords }) =>
          e(Text, { key: name }, e(Text, { style: styles.bold }, `${name}: `), (keywords ?? []).join(', ')),
        ),
      ),
      section(
        title('awards', 'Awards'),
        (resume.awards ?? []).map((award) => entry(award.title, undefined, award.date, [award.summary ?? ''])),
      ),
      section(
        title('work', 'Experience'),
        (resume.work ?? []).map(({ name, position, location, highlights, ...range }) =>
          entry(name, [position, location].filter(Boolean).join(', '), dates(range), highlights),
        ),
      ),
      openSource?.kind === 'work' &&
        section(
          openSource.title,
          (openSource.entries ?? []).map(({ name, position, description, highlights, ...range }) =>
            entry(name, [position, description].filter(Boolean).join(', '), dates(range), highlights),
          ),
        ),
      section(
        title('projects', 'Projects'),
        (resume.projects ?? []).map(({ name, advisors, highlights }) =>
          entry(name, advisors && `Advisors: ${advisors.join(', ')}`, undefined, highlights),
        ),
      ),
      blogPosts?.kind === 'projects' &&
        section(
          blogPosts.title,
          (blogPosts.entries ?? []).map(({ name, url, highlights }) => entry(name, url, undefined, highlights)),
        ),
      section(
        title('volunteer', 'Volunteering'),
        (resume.volunteer ?? []).map(({ organization, position, highlights, ...range }) =>
          entry(organization, position, dates(range), highlights),
        ),
      ),
    ),
  );
}

function section(title: string | undefined, children: ReactNode[]): ReactElement {
  return e(View, { key: title }, e(Text, { style: styles.title, minPresenceAhead: 30 }, title), ...children);
}

function entry(
  title: string | undefined,
  subtitle: string | undefined,
  date: string | undefined,
  highlights: readonly (string | { text: string })[] = [],
): ReactElement {
  return e(
    View,
    { key: title, style: styles.entry },
    e(View, { style: styles.row, wrap: false }, e(Text, { style: styles.bold }, title), e(Text, null, date)),
    subtitle && e(Text, { style: styles.italic }, subtitle),
    ...highlights.map((each) => {
      const text = rich(typeof each === 'string' ? each : each.text);
      return e(View, { style: styles.bullet, wrap: false }, e(Text, null, '• '), e(Text, { style: { flex: 1 } }, text));
    }),
  );
}

function table(rows: readonly (readonly string[])[]): ReactElement {
  return e(
    View,
    null,
    ...rows.map((cells) =>
      e(
        View,
        { style: styles.row, wrap: false },
        ...cells.map((text) => e(View, { style: styles.cell }, e(Text, null, text))),
      ),
    ),
  );
}

function rich(text: string): ReactNode[] {
  return parseInline(text).map((inline) => runOf(inline));
}

function runOf(inline: Inline): ReactNode {
  if ('children' in inline) {
    return e(Text, { style: inline.type === 'strong' ? styles.bold : {} }, ...inline.children.map(runOf));
  }
  return 'value' in inline ? inline.value : ' ';
}

function dates(range: DateRange): string {
  return formatDateRange(range);
}
