import { join } from 'node:path';
import { Document, Image, Link, Page, Text, View } from '@react-pdf/renderer';
import { type Basics, bareUrl, emailUrl, labels, phoneUrl, type ResumeDocument, separators } from '@recto/schema';
import { createElement as e, type ReactElement } from 'react';
import { sections } from './sections.ts';
import { styles, useFonts } from './styles.ts';

// The reference résumé in the theme `placement`, for @react-pdf/renderer: the same text, fonts, sizes, tables, drawing,
// links, outline and page numbers. @react-pdf/renderer cannot write tags, languages of parts or attachments.

/**
 * The résumé as a document of @react-pdf/renderer. Its paths are relative to `root`.
 *
 * @param fastest whether to use TrueType fonts and the faster, experimental pagination; otherwise WOFF fonts, the format
 * of font packages, and the default pagination
 */
export function reactPdfDocument(resume: ResumeDocument, root: string, { fastest = false } = {}): ReactElement {
  useFonts(fastest ? 'ttf' : 'woff');
  const { basics = {}, skills = [] } = resume;
  const { locale = 'en' } = resume.meta?.recto ?? {};
  return e(
    Document,
    {
      title: `${basics.name} – ${labels(locale).resume}`,
      author: basics.name ?? '',
      subject: basics.label ?? '',
      keywords: skills.flatMap(({ keywords = [] }) => keywords).join(', '),
      language: locale,
    },
    e(
      Page,
      { size: 'A4', experimentalPagination: fastest, style: styles.page, bookmark: basics.name ?? '' },
      e(Text, {
        style: styles.pageNumber,
        fixed: true,
        render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
      }),
      header(basics, locale, root),
      ...sections(resume),
    ),
  );
}

function header({ name, label, logo, ...basics }: Basics, locale: string, root: string): ReactElement {
  return e(
    View,
    { style: styles.header },
    logo &&
      e(
        View,
        { style: styles.logo },
        e(Image, { src: join(root, logo.src), style: styles.crest }),
        e(Text, { style: styles.caption }, logo.caption),
      ),
    e(View, { style: styles.identity }, e(Text, { style: styles.name }, name), e(Text, { style: styles.label }, label)),
    e(View, { style: styles.contacts }, ...contacts(basics, locale)),
  );
}

function contacts({ email = '', phone = '', url = '', profiles = [] }: Basics, locale: string): ReactElement[] {
  const words = labels(locale);
  const { colon } = separators(locale);
  const all = [
    { label: words.email, text: email, src: emailUrl(email) },
    { label: words.phone, text: phone, src: phoneUrl(phone) },
    ...profiles.map((profile) => ({
      label: profile.network ?? words.website,
      text: bareUrl(profile.url ?? ''),
      src: profile.url ?? '',
    })),
    { label: words.website, text: bareUrl(url), src: url },
  ];
  return all.map(({ label, text, src }) =>
    e(
      Text,
      { key: src },
      e(Text, { style: styles.bold }, `${label}${colon}`),
      e(Link, { src, style: styles.link }, text),
    ),
  );
}
