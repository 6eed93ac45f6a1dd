import { type SkillEntry, skillText } from '@recto/schema';
import * as words from '@recto/schema/labels';
import { Keywords, Tags } from '../../parts/keywords/index.ts';
import { LabelTable } from '../../parts/label-table/index.ts';
import { LabelledList } from '../../parts/labelled-list/index.ts';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { withRef } from '../../parts/with-ref.ts';
import { withoutBlanks } from '../../parts/without-blanks.ts';
import * as styles from './skills.css.ts';

/** Props of `<Skills>`. */
export interface SkillsProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Skills, alone or with their keywords, in the order to print them. */
  entries: readonly SkillEntry[] | undefined;
  /** Labelled lines, words in boxes, or a table. @default 'list' */
  layout?: 'list' | 'tags' | 'table';
}

/**
 * Skills and tools. Renders nothing when there are none.
 *
 * @example
 * ```tsx
 * <Skills entries={resume.skills} layout="tags" />
 * ```
 */
export const Skills = withRef(function Skills({
  entries: given,
  layout = 'list',
  locale = 'en',
  title = words.skills(locale),
  ...section
}: SkillsProps) {
  const entries = withoutBlanks(given);
  if (entries.length === 0) return null;
  return (
    <Section part="skills" title={title} {...section}>
      {layout === 'list' && (
        <LabelledList
          locale={locale}
          rows={entries.map((skill) => ({
            id: skill.id,
            break: skill.break,
            label: skillText(skill),
            items: skill.keywords ?? [],
          }))}
        />
      )}
      {layout === 'table' && (
        <LabelTable
          caption={title}
          rows={entries.map((skill) => ({
            id: skill.id,
            break: skill.break,
            label: skillText(skill),
            content: <Keywords items={skill.keywords} locale={locale} />,
          }))}
        />
      )}
      {layout === 'tags' &&
        entries.map((skill, index) => (
          <div key={skill.id ?? index} data-part="tag-group" data-recto-break={skill.break} className={styles.group}>
            <strong data-part="row-label">{skillText(skill)}</strong>
            <Tags items={skill.keywords} locale={locale} />
          </div>
        ))}
    </Section>
  );
});
