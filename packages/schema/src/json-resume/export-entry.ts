import { doiUrl } from '../display/addresses.ts';
import type {
  Basics,
  EducationEntry,
  ProjectEntry,
  PublicationEntry,
  ResumeDocument,
  WorkEntry,
} from '../document/index.ts';
import { formatGrade } from '../grades/format-grade.ts';
import { officialDate, officialEmail, officialUri } from './official-formats.ts';

/** The sections that JSON Resume has too. */
export const OFFICIAL_SECTIONS = [
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
] as const satisfies readonly (keyof ResumeDocument)[];

export type OfficialSection = (typeof OFFICIAL_SECTIONS)[number];

type Data = Record<string, unknown>;

/**
 * An entry as JSON Resume can express it: usually one, and one for each position where an employer has several. Fields that
 * JSON Resume does not know stay, since it allows them; fields of another type in JSON Resume are converted.
 */
export function exportEntry(section: OfficialSection, entry: object): Data[] {
  if (section === 'work') return exportWork(entry as WorkEntry);
  if (section === 'education') return [official(withScore(entry as EducationEntry))];
  if (section === 'publications') return [official(withDoi(entry as PublicationEntry))];
  if (section === 'projects') return [official(withFirstLink(entry as ProjectEntry))];
  return [official(entry as Data)];
}

/** The person, as JSON Resume can express it. */
export function exportBasics(basics: Basics): Data {
  const out: Data = { ...basics };
  put(out, 'email', basics.email === undefined ? undefined : officialEmail(basics.email));
  put(out, 'url', basics.url === undefined ? undefined : officialUri(basics.url));
  if (basics.profiles) {
    out.profiles = basics.profiles.map((profile) => {
      const copy: Data = { ...profile };
      put(copy, 'url', profile.url === undefined ? undefined : officialUri(profile.url));
      return copy;
    });
  }
  return out;
}

function exportWork(entry: WorkEntry): Data[] {
  const { positions, position: _role, startDate: _start, endDate: _end, summary, highlights, ...employer } = entry;
  if (!positions || positions.length === 0) return [official(entry)];
  return positions.map((position, index) => {
    const { id: _id, tags: _tags, ...role } = position;
    const merged: Data = { ...employer, ...role };
    if (index === 0) {
      // The summary and highlights of the employer go to the latest position.
      put(merged, 'summary', [summary, role.summary].filter((text) => text !== undefined).join('\n\n') || undefined);
      const all = [...(highlights ?? []), ...(role.highlights ?? [])];
      put(merged, 'highlights', all.length > 0 ? all : undefined);
    }
    return official(merged);
  });
}

function withScore(entry: EducationEntry): EducationEntry {
  if (entry.score !== undefined || entry.grade === undefined) return entry;
  return { ...entry, score: formatGrade(entry.grade).replaceAll('\u00a0', ' ') };
}

function withDoi(entry: PublicationEntry): PublicationEntry {
  if (entry.url !== undefined || entry.doi === undefined) return entry;
  return { ...entry, url: doiUrl(entry.doi) };
}

function withFirstLink(entry: ProjectEntry): ProjectEntry {
  const first = entry.links?.[0]?.url;
  return entry.url !== undefined || first === undefined ? entry : { ...entry, url: first };
}

/** Converts fields to the form that JSON Resume needs. A field that cannot have it is left out. */
function official(entry: object): Data {
  const out: Data = { ...entry };
  for (const key of ['startDate', 'endDate', 'date', 'releaseDate']) {
    if (typeof out[key] === 'string') put(out, key, officialDate(out[key]));
  }
  if (typeof out.url === 'string') put(out, 'url', officialUri(out.url));
  if (Array.isArray(out.highlights)) {
    out.highlights = out.highlights.map((highlight: unknown) =>
      typeof highlight === 'object' && highlight !== null && 'text' in highlight ? highlight.text : highlight,
    );
  }
  return out;
}

function put(target: Data, key: string, value: unknown): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
