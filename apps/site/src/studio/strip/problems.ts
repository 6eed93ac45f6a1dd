import type { Diagnostic, Edit } from '@recto/schema';
import type { Findings } from '../preview/findings.ts';
import type { Path, StudioState } from '../state/store.ts';

/** Something to appearance at: of the text, of the pages, or of the fit. */
export interface Problem {
  key: string;
  severity: Diagnostic['severity'];
  message: string;
  /** Where it is, as a person would say it: `education[1].grade`. */
  at: string;
  path: Path | undefined;
  /** The edit that mends it, where one answer is right. */
  mend?: readonly Edit[];
}

/** All problems, errors first. */
export function problemsOf({
  reading,
  findings,
  shown,
}: Pick<StudioState, 'reading' | 'findings' | 'shown'>): Problem[] {
  const ofText = (reading?.diagnostics ?? []).map(
    ({ severity, rule, message, hint, location: { path, range } }, index): Problem => ({
      key: `${rule}${index}`,
      severity,
      message: hint && severity !== 'error' ? message : [message, hint].filter(Boolean).join(' '),
      at: path.length > 0 ? wordsOf(path) : `${range.start.line}:${range.start.column}`,
      path,
    }),
  );
  const ofGrades = (shown?.education ?? []).flatMap(({ grade }, index): Problem[] => {
    if (!grade || grade.scale !== undefined || typeof grade.value !== 'number' || grade.kind === 'percent') return [];
    const path = ['education', index, 'grade'];
    return [
      {
        key: `scale${index}`,
        severity: 'warning',
        message: `scale:${grade.value}`,
        at: wordsOf(path),
        path: [...path, 'value'],
      },
    ];
  });
  const all = [...ofText, ...ofGrades, ...ofPages(findings)];
  const weight = { error: 0, warning: 1, info: 2 };
  return all.sort((one, other) => weight[one.severity] - weight[other.severity]);
}

function ofPages(findings: Findings | undefined): Problem[] {
  if (!findings) return [];
  const fit: Problem[] = findings.fit.fits
    ? []
    : [
        {
          key: 'fit',
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
      }),
    );
  return [...fit, ...issues];
}

/** A path as JavaScript writes it. */
const wordsOf = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
