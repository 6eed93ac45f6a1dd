import type { Diagnostic, ResumeDocument } from '@recto/schema';
import type { Findings } from '../preview/findings.ts';
import { picturesElsewhere } from '../preview/pictures.ts';
import type { Path, StudioState } from '../state/store.ts';

/** Something to look at: of the text, of the pages, or of the fit. */
export interface Problem {
  key: string;
  severity: Diagnostic['severity'];
  message: string;
  /** Where it is, as a person would say it: `education[1].grade`. */
  at: string;
  path: Path | undefined;
  /** What the reader of documents said, where it comes from there. */
  diagnostic?: Diagnostic;
  /** What the words of the interface are about, for problems that the studio finds itself. */
  kind?: 'scale' | 'picture' | 'font' | 'fit' | 'last-page';
  /** The value that those words name: a grade, letters, a number of pages. */
  value?: string;
}

/** Letters without a font that a problem names. */
const MOST_NAMED = 12;

/** All problems, errors first. */
export function problemsOf({
  reading,
  findings,
  shown,
}: Pick<StudioState, 'reading' | 'findings' | 'shown'>): Problem[] {
  const ofText = (reading?.diagnostics ?? []).map((diagnostic, index): Problem => {
    const { severity, rule, message, hint, location } = diagnostic;
    const { path, range } = location;
    return {
      key: `${rule}${index}`,
      severity,
      message: hint && severity !== 'error' ? message : [message, hint].filter(Boolean).join(' '),
      at: path.length > 0 ? wordsOf(path) : `${range.start.line}:${range.start.column}`,
      path,
      diagnostic,
    };
  });
  const ofGrades = (shown?.education ?? []).flatMap(({ grade }, index): Problem[] => {
    if (!grade || grade.scale !== undefined || typeof grade.value !== 'number' || grade.kind === 'percent') return [];
    const path = ['education', index, 'grade'];
    return [
      {
        key: `scale${index}`,
        severity: 'warning',
        message: '',
        kind: 'scale',
        value: String(grade.value),
        at: wordsOf(path),
        path: [...path, 'value'],
      },
    ];
  });
  const all = [...ofText, ...ofGrades, ...ofPictures(shown), ...ofFonts(findings), ...ofPages(findings)];
  const weight = { error: 0, warning: 1, info: 2 };
  return all.sort((one, other) => weight[one.severity] - weight[other.severity]);
}

/** The studio loads nothing from elsewhere, so these are not on the sheet. */
function ofPictures(shown: ResumeDocument | undefined): Problem[] {
  return picturesElsewhere(shown).map((path) => ({
    key: `picture${path.join('.')}`,
    severity: 'warning',
    message: '',
    kind: 'picture',
    at: wordsOf(path),
    path,
  }));
}

/** Letters that no font of the site has, or whose fonts could not be loaded. */
function ofFonts(findings: Findings | undefined): Problem[] {
  if (!findings?.lacking) return [];
  const [...characters] = findings.lacking;
  const value = characters.length > MOST_NAMED ? `${characters.slice(0, MOST_NAMED).join('')}…` : findings.lacking;
  return [{ key: 'font', severity: 'warning', message: '', kind: 'font', value, at: 'font', path: undefined }];
}

function ofPages(findings: Findings | undefined): Problem[] {
  if (!findings) return [];
  const fit: Problem[] = findings.fit.fits
    ? []
    : [
        {
          key: 'fit',
          kind: 'fit',
          value: String(findings.fit.pages),
          severity: 'error',
          message: findings.fit.reason ?? '',
          at: `${findings.fit.pages}/${findings.asked}`,
          path: undefined,
        },
      ];
  const issues = findings.issues
    .filter(({ rule }) => rule !== 'runt')
    .map(
      ({ rule, message, page, text }): Problem => ({
        key: `${rule}${page}${text}`,
        severity: rule === 'overflow' ? 'error' : 'warning',
        message,
        at: `p. ${page}`,
        path: undefined,
        ...(rule === 'short-last-page' && page > 1 ? { kind: 'last-page', value: String(page - 1) } : {}),
      }),
    );
  return [...fit, ...issues];
}

/** A path as JavaScript writes it. */
const wordsOf = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
