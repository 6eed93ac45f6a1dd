import type { EducationEntry, Highlight, LanguageEntry, SkillEntry } from '../document/index.ts';
import { separators } from '../labels/separators.ts';
import { unlessBlank, withDetail } from './with-detail.ts';

/** A skill with its level: `Rust (expert)`. */
export function skillText({ name, level }: SkillEntry): string | undefined {
  return withDetail(name, level);
}

/** A language with its fluency: `German (native)`. */
export function languageText({ language, fluency }: LanguageEntry): string | undefined {
  return withDetail(language, fluency);
}

/** A degree in a table: `B.Tech. (Mechanical Engineering)`; with brackets in either part, `B.Tech. (Hons.), Physics`. */
export function degreeText({ studyType, area }: EducationEntry, locale = 'en'): string | undefined {
  const parts = [studyType, area].flatMap((part) => unlessBlank(part) ?? []);
  return parts.some((part) => /[()]/.test(part))
    ? parts.join(separators(locale).comma)
    : withDetail(parts[0], parts[1]);
}

/** The text of a highlight, which may have tags beside it. */
export function highlightText(highlight: Highlight): string {
  return typeof highlight === 'string' ? highlight : highlight.text;
}
