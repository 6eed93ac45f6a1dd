import { type ProjectEntry, separators } from '@recto/schema';
import { DateRange } from '../../parts/date-range/index.ts';
import { Highlights } from '../../parts/highlights/index.ts';
import { Keywords } from '../../parts/keywords/index.ts';
import { Text } from '../../parts/text/index.ts';
import { ProjectDetails } from './project-details.tsx';

interface ProjectRowProps {
  project: ProjectEntry;
  locale: string;
  dateFormat?: string;
}

/** The second column of a project: context, dates, advisors, links, text and bullets. */
export function ProjectRow({ project, locale, dateFormat }: ProjectRowProps) {
  const { roles, entity, type, location, startDate, endDate, description, highlights, keywords } = project;
  const { comma } = separators(locale);
  const context = [roles?.join(comma), entity, type, location].filter(Boolean).join(comma);
  const dated = startDate || endDate;
  return (
    <>
      {(context || dated) && (
        <p data-part="entry-details">
          {context}
          {context && dated && comma}
          <DateRange startDate={startDate} endDate={endDate} locale={locale} dateFormat={dateFormat} />
        </p>
      )}
      <ProjectDetails project={project} locale={locale} />
      {description && (
        <p data-part="entry-summary">
          <Text locale={locale}>{description}</Text>
        </p>
      )}
      <Highlights items={highlights} locale={locale} />
      {keywords && keywords.length > 0 && (
        <p data-part="entry-keywords">
          <Keywords items={keywords} locale={locale} />
        </p>
      )}
    </>
  );
}
