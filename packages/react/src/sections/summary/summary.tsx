import * as words from '@recto/schema/labels';
import { Section, type SectionOptions } from '../../parts/section/index.ts';
import { Text } from '../../parts/text/index.ts';
import { withRef } from '../../parts/with-ref.ts';

/** Props of `<Summary>`. */
export interface SummaryProps extends Omit<SectionOptions, 'dateFormat'> {
  /** Two or three sentences. Inline Markdown; an empty line begins a paragraph. */
  text: string | undefined;
}

/**
 * The summary of the person. Renders nothing without a text.
 *
 * @example
 * ```tsx
 * <Summary text={resume.basics?.summary} />
 * ```
 */
export const Summary = withRef(function Summary({
  text = '',
  locale = 'en',
  title = words.summary(locale),
  ...section
}: SummaryProps) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <Section part="summary" title={title} {...section}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          <Text locale={locale}>{paragraph.trim()}</Text>
        </p>
      ))}
    </Section>
  );
});
