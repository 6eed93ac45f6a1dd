export { type AudienceOptions, type AudienceView, audienceNames, forAudience } from './audience/for-audience.ts';
export { type PrivateContent, privateContent } from './audience/private-content.ts';
export type { Removal } from './audience/redact.ts';
export { compareDates, type DateRangeData, durationInMonths, latestFirst } from './dates/compare-dates.ts';
export { type DateFormatOptions, formatDate } from './dates/format-date.ts';
export { type DatePart, type DateRangeParts, dateRangeParts, formatDateRange } from './dates/format-date-range.ts';
export { fullYear } from './dates/full-year.ts';
export { monthNames } from './dates/month-names.ts';
export { isoDate, parseDate, type ResumeDate } from './dates/parse-date.ts';
export { presentWords } from './dates/present-words.ts';
export { bareUrl, doiText, doiUrl, emailUrl, linkText, phoneUrl } from './display/addresses.ts';
export { countryCode, countryName } from './display/country-name.ts';
export { courseGradeText, entryGrade, gradeHeading, gradeText } from './display/grade-text.ts';
export { parseInline, plainText } from './display/inline-text.ts';
export { addressLine, locationText } from './display/location-text.ts';
export { degreeText, highlightText, languageText, skillText } from './display/names.ts';
export { paperText } from './display/paper-text.ts';
export { type ProfileParts, profileParts, profileText } from './display/profile-text.ts';
export {
  customSectionKey,
  customSectionTitle,
  type PlacedSection,
  type SectionChoice,
  sectionsInOrder,
} from './display/sections-in-order.ts';
export { withoutBlankFields, withoutBlanks } from './display/without-blanks.ts';
export {
  type Audience,
  type AwardEntry,
  type Basics,
  type Break,
  type CertificateEntry,
  type Course,
  type CourseworkEntry,
  type CustomSectionData,
  type EducationEntry,
  type GradeData,
  type Highlight,
  type InterestEntry,
  type LanguageEntry,
  type Layout,
  type LetterDocument,
  type LinkData,
  type Location,
  type Logo,
  letterSchema,
  type Meta,
  type PaperSize,
  type Position,
  type Presentation,
  type Print,
  type Profile,
  type ProjectEntry,
  type PublicationEntry,
  type ReferenceEntry,
  type ResumeDocument,
  resumeSchema,
  type SkillEntry,
  type VolunteerEntry,
  type WorkEntry,
} from './document/index.ts';
export { type PaperName, paperNames } from './document/paper-names.ts';
export { type SectionId, type SectionKey, sectionKeys } from './document/section-keys.ts';
export { formatGrade, type GradeFormatOptions } from './grades/format-grade.ts';
export { parseGrade } from './grades/parse-grade.ts';
export { safeImageUrl, safeUrl } from './inline/safe-url.ts';
export type {
  Inline,
  InlineBreak,
  InlineCode,
  InlineEmphasis,
  InlineLink,
  InlineParagraph,
  InlineStrong,
  InlineText,
} from './inline/types.ts';
export { type JsonResume, toJsonResume } from './json-resume/to-json-resume.ts';
export { JSON_SCHEMA_URL, LETTER_SCHEMA_URL } from './json-schema/json-schema-url.ts';
export { direction } from './labels/direction.ts';
export { labels } from './labels/labels.ts';
export { type Locale, locales, nearestLocale } from './labels/locale.ts';
export { scriptLanguage, type TextLanguage } from './labels/script-language.ts';
export { type HeadingSection, sectionOfHeading } from './labels/section-of-heading.ts';
export { type Separators, separators } from './labels/separators.ts';
export type { Labels } from './labels/types.ts';
export type { Diagnostic, DiagnosticLocation, Position as TextPosition } from './read/diagnostic.ts';
export { type DiagnosticRule, diagnosticRules } from './read/diagnostic-rules.ts';
export {
  diagnosticCounts,
  type FormatOptions,
  type FormattedDiagnostic,
  formatDiagnostic,
  formatDiagnostics,
} from './read/format-diagnostics.ts';
export { type ReadLetterResult, readLetter } from './read/read-letter.ts';
export { type ReadOptions, type ReadResult, readResume } from './read/read-resume.ts';
export { type ShownText, shownTexts } from './read/shown-texts.ts';
export { type ValueRangeOptions, valueRange } from './read/value-range.ts';
export { type DecodedText, decodeText, type TextEncoding } from './source/decode-text.ts';
export { asciiDigits } from './text/ascii-digits.ts';
export { type ComparisonBudget, MOST_COMPARISONS, nearest } from './text/nearest.ts';
export { visibleLines, visibleText } from './text/visible-text.ts';
export { localeDigits, numberingSystem } from './typography/locale-digits.ts';
export { typesetResume } from './typography/typeset-resume.ts';
export { typesetDatePattern, typesetText } from './typography/typeset-text.ts';
export { type TextPart, unbrokenParts } from './typography/unbroken-parts.ts';
export type { Edit, EditValue } from './update/edit.ts';
export { updateResume } from './update/update-resume.ts';
