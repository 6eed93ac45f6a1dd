import type { ResumeDocument } from '@recto/schema';
import { stringify } from 'yaml';
import { documents, type ShownResume } from '../resume/documents.ts';

/** Columns of the code on the page. */
const COLUMNS = 54;

type Settings = NonNullable<NonNullable<ResumeDocument['meta']>['recto']>;

const graduate = documents.find(({ name }) => name === 'graduate') as ShownResume;

/** The graduate with other settings, as a file that is as wide as the code on the page. */
export function graduateWith(name: string, settings: Settings): ShownResume {
  const { meta } = graduate.resume;
  const { order, ...rest } = meta?.recto ?? {};
  const resume: ResumeDocument = {
    ...graduate.resume,
    meta: { ...meta, recto: { ...(order && { order }), ...rest, ...settings } },
  };
  return { name, resume, yaml: stringify(resume, { lineWidth: COLUMNS }), pages: 1 };
}
