import type { Project } from '@recto/schema';
import { DateRange } from '../date-range/index.ts';
import { Highlights } from '../highlights/index.ts';
import { Keywords } from '../keywords/index.ts';
import { Text } from '../text/index.ts';
import { ProjectDetails } from './project-details.tsx';

interface ProjectRowProps {
  project: Project;
  locale: string;
  dateFormat?: string;
}

/** The second column of a project: what it was for, who guided it, what came of it. */
export function ProjectRow({ project, locale, dateFormat }: ProjectRowProps) {
  const { roles, entity, type, location, startDate, endDate, description, highlights, keywords } = project;
  const context = [roles?.join(', '), entity, type, location].filter(Boolean).join(', ');
  const dated = startDate || endDate;
  return (
    <>
      {(context || dated) && (
        <p data-part="entry-details">
          {context}
          {context && dated && ' · '}
          <DateRange startDate={startDate} endDate={endDate} locale={locale} dateFormat={dateFormat} />
        </p>
      )}
      <ProjectDetails project={project} locale={locale} />
      {description && (
        <p data-part="entry-summary">
          <Text>{description}</Text>
        </p>
      )}
      <Highlights items={highlights} />
      {keywords && keywords.length > 0 && (
        <p data-part="entry-keywords">
          <Keywords items={keywords} />
        </p>
      )}
    </>
  );
}
