import { type ParsedEntry, type ParsedSection, parsePdf } from '@recto/parse';
import type { CustomSectionData, ResumeDocument } from '@recto/schema';

/** A document of what a parser reads in a PDF that carries none. */
export async function resumeFromPdf(bytes: Uint8Array): Promise<ResumeDocument> {
  const { name, email, phone, links, sections } = await parsePdf(bytes);
  const resume: Record<string, unknown> = {
    basics: {
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(links[0] ? { url: links[0] } : {}),
    },
  };
  const others: CustomSectionData[] = [];
  for (const section of sections) {
    const entries = section.key && !(section.key in resume) ? entriesOf(section) : undefined;
    if (section.key === 'summary') Object.assign(resume.basics as object, { summary: section.lines.join(' ') });
    else if (entries && section.key) resume[section.key] = entries;
    else if (section.lines.length > 0) others.push({ title: section.title, kind: 'list', entries: section.lines });
  }
  if (others.length > 0) resume.sections = others;
  return resume as ResumeDocument;
}

function entriesOf({ key, lines, entries }: ParsedSection): unknown[] | undefined {
  if (key === 'work') return entries.map((entry) => ({ ...role(entry), name: entry.organization ?? entry.title }));
  if (key === 'volunteer')
    return entries.map((entry) => ({ ...role(entry), organization: entry.organization ?? entry.title }));
  if (key === 'education')
    return entries.map((entry) => ({
      institution: entry.organization ?? entry.title,
      ...(entry.organization && entry.title ? { area: entry.title } : {}),
      ...dates(entry),
      ...(entry.grade ? { grade: entry.grade } : {}),
      ...highlights(entry),
    }));
  if (key === 'projects')
    return entries.map((entry) => ({ name: entry.title ?? entry.organization, ...dates(entry), ...highlights(entry) }));
  if (key === 'skills')
    return lines.map((line) => {
      const [label, list] = line.split(/:\s+/, 2);
      return list ? { name: label, keywords: list.split(/,\s*/) } : { keywords: line.split(/,\s*/) };
    });
  if (key === 'languages') return lines.flatMap((line) => line.split(/,\s*/)).map((language) => ({ language }));
  if (key === 'interests') return lines.map((name) => ({ name }));
  return undefined;
}

const role = (entry: ParsedEntry) => ({
  ...(entry.organization && entry.title ? { position: entry.title } : {}),
  ...(entry.location ? { location: entry.location } : {}),
  ...dates(entry),
  ...highlights(entry),
});

const dates = ({ startDate, endDate }: ParsedEntry) => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate ? { endDate } : {}),
});

const highlights = ({ highlights: found, text }: ParsedEntry) => {
  const all = [...found, ...text];
  return all.length > 0 ? { highlights: all } : {};
};
