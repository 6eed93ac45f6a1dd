import { checkOptionsOf, checkParse, type ParseIssue, type ParseReport } from '@recto/parse';
import { checkAccessibility, checkFonts, type FontIssue, type RenderedPdf } from '@recto/pdf';
import type { PageIssue } from '@recto/print';
import type { AudienceView } from '@recto/schema';
import type { OpenedDocument } from '../document/open-document.ts';
import { definitionOf, type Settings } from '../document/settings.ts';
import { characterIssues } from '../page/character-issues.ts';
import type { Sheet } from '../page/compose-sheet.ts';
import type { Finding } from './finding.ts';
import { type Places, stepsOf } from './places.ts';

/** Whether the text takes the pages asked for. */
export function fitFindings({ fits, reason }: Pick<RenderedPdf, 'fits' | 'reason'>, file: string): Finding[] {
  if (fits && !reason) return [];
  return [
    {
      check: 'fit',
      severity: fits ? 'warning' : 'error',
      rule: fits ? 'fewer-pages' : 'more-pages',
      message: reason ?? 'The text takes more pages than asked for.',
      hint: fits ? 'Ask for fewer pages, or write more.' : 'Shorten it, or ask for more pages.',
      location: { file },
    },
  ];
}

/** Rules of pages that are about where they break. The others are about lines. */
const BREAK_RULES: ReadonlySet<string> = new Set([
  'lonely-heading',
  'split-bullet',
  'split-row',
  'split-heading',
  'blank-foot',
  'short-last-page',
] satisfies PageIssue['rule'][]);

/** What a reader of the printed sheet would stumble over. */
export function pageFindings(issues: readonly PageIssue[], places: Places): Finding[] {
  return issues.map(({ rule, message, hint, location: { page, text } }) => ({
    check: rule === 'overflow' ? 'fit' : BREAK_RULES.has(rule) ? 'breaks' : 'typography',
    severity: rule === 'overflow' ? 'error' : 'warning',
    rule,
    message,
    hint,
    location: { ...places.ofText(text), page },
  }));
}

/** What parsers make of the PDF, in the order of drawing and by position. */
export async function parsingFindings(
  pdf: Uint8Array,
  { resume, removed }: AudienceView,
  { theme, locale }: Settings,
  places: Places,
): Promise<Finding[]> {
  // Of a stylesheet nothing is known.
  const definition = definitionOf({ theme });
  const report = await checkParse(resume, pdf, {
    locale,
    ...(definition ? checkOptionsOf(definition, resume) : {}),
  });
  const found = (issues: readonly ParseIssue[], severity: Finding['severity']): Finding[] =>
    issues.map((issue) => ({
      check: 'parsing',
      severity: isUnreadable(issue) ? 'info' : severity,
      rule: issue.rule,
      message: issue.message,
      ...(issue.hint === undefined ? {} : { hint: issue.hint }),
      location: places.atSeen(stepsOf(issue.location.path), removed),
    }));
  const byPosition = onlyByPosition(report);
  if (definition && definition.traits.columns !== 'one') {
    const [unreadable, mixed] = [byPosition.filter(isUnreadable), byPosition.filter((issue) => !isUnreadable(issue))];
    const columns = mixed.length > 0 ? [columnFinding(definition.name, mixed.length, places)] : [];
    return [...found([...report.issues, ...unreadable], 'error'), ...columns];
  }
  return [...found(report.issues, 'error'), ...found(byPosition, 'warning')];
}

/** Each field once: what the order of drawing finds goes before what the position does. */
function onlyByPosition({ issues, plain }: ParseReport): ParseIssue[] {
  const known = new Set(issues.map(({ location }) => location.path));
  return plain.issues.filter(({ location }) => !known.has(location.path));
}

const isUnreadable = ({ rule }: ParseIssue) => rule === 'unreadable';

/** What programs by position make of sections beside each other. Nothing that the document could mend. */
const columnFinding = (theme: string, fields: number, places: Places): Finding => ({
  check: 'parsing',
  severity: 'info',
  rule: 'columns',
  message: `The theme ${theme} has sections beside each other. A program that reads lines from edge to edge of the page mixes their text: ${fields} ${fields === 1 ? 'field' : 'fields'} here.`,
  hint: 'Most programs read in the order of drawing, and lose nothing. For one that does not, take a theme with one column, such as classic.',
  location: places.ofText(''),
});

/** Rules of fonts whose fault people see, or copy. */
const SERIOUS: ReadonlySet<FontIssue['rule']> = new Set(['embedded', 'missing-glyph', 'unicode']);

/** Fonts of the PDF, and characters that they lack. */
export async function fontFindings(
  pdf: Uint8Array,
  sheet: Sheet,
  document: OpenedDocument,
  view: AudienceView,
): Promise<Finding[]> {
  const [fonts, characters] = [await checkFonts(pdf), await characterIssues(sheet, pdf, document, view)];
  return [
    ...characters.map(({ severity, rule, message, hint, location: { file = document.name, path, range, page } }) => ({
      check: 'fonts' as const,
      severity,
      rule,
      message,
      hint,
      location: { file, ...(path && range ? { path, range } : {}), ...(page === undefined ? {} : { page }) },
    })),
    ...fonts.map(({ rule, message, hint, location: { page } }) => ({
      check: 'fonts' as const,
      severity: SERIOUS.has(rule) ? ('error' as const) : ('warning' as const),
      rule,
      message,
      ...(hint === undefined ? {} : { hint }),
      location: { file: document.name, page },
    })),
  ];
}

/** The conditions of PDF/UA-1 that a program can decide. */
export async function accessibilityFindings(pdf: Uint8Array, file: string): Promise<Finding[]> {
  return (await checkAccessibility(pdf)).map(({ rule, message, location }) => {
    const { page, place } = location as { page?: number; place?: string };
    return {
      check: 'accessibility',
      severity: 'error',
      rule,
      message: place === undefined ? message : `${message} (${place})`,
      location: { file, ...(page === undefined ? {} : { page }) },
    };
  });
}
