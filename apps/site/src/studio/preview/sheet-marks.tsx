import { useLabels } from '../labels/index.ts';
import { useStudio } from '../state/store.ts';
import type { Findings, FoundIssue } from './findings.ts';
import { LineNote } from './line-note.tsx';
import { PAGE_GAP, PIXELS } from './set-style.ts';

/** What the inspector draws over and beside the pages: printable areas, fills, breaks, and notes with their places. */
export function SheetMarks({ scale }: { scale: number }) {
  const findings = useStudio((state) => state.findings);
  const inspector = useStudio((state) => state.inspector);
  if (!findings || !inspector) return null;
  return (
    <div className="studio-marks">
      {findings.pages.map((page) => (
        <PageMarks key={page.number} page={page} findings={findings} scale={scale} />
      ))}
      <LineNote scale={scale} />
    </div>
  );
}

interface PageMarksProps {
  page: Findings['pages'][number];
  findings: Findings;
  scale: number;
}

function PageMarks({ page, findings, scale }: PageMarksProps) {
  const t = useLabels();
  const { paper, printable, fit } = findings;
  const unit = PIXELS * scale;
  const top = (page.number - 1) * (paper.height * unit + PAGE_GAP * scale);
  const down = ((paper.height - printable.height) / 2) * unit;
  const across = ((paper.width - printable.width) / 2) * unit;
  const height = printable.height * unit;
  const isOver = !fit.fits && page.number > (findings.asked ?? Infinity);
  const issues = findings.issues.filter((issue) => issue.page === page.number && issue.box);
  return (
    <div className="studio-page-marks" style={{ top, height: paper.height * unit, width: paper.width * unit }}>
      <div className="studio-guide" style={{ inset: `${down - 3}px ${across - 3}px` }} />
      <div className="studio-gutter" data-over={isOver || undefined}>
        <i style={{ top: down, height: height * page.fill }} />
      </div>
      <span className="studio-fill">{t.percent(Math.round(page.fill * 100))}</span>
      {spread(issues, height).map(({ issue, at }) => (
        <Note key={`${issue.rule}${issue.text}`} issue={issue} at={down + at} />
      ))}
      {issues.map(({ rule, text, box }) => (
        <div
          key={`${rule}${text}`}
          className="studio-mark"
          style={{
            top: down + (box?.top ?? 0) * height,
            height: ((box?.bottom ?? 0) - (box?.top ?? 0)) * height,
            insetInlineStart: across + (box?.start ?? 0) * printable.width * unit,
            width: ((box?.end ?? 0) - (box?.start ?? 0)) * printable.width * unit,
          }}
        />
      ))}
    </div>
  );
}

/** Notes at the height of their places, and none over another. */
function spread(issues: readonly FoundIssue[], height: number): { issue: FoundIssue; at: number }[] {
  let free = 0;
  return issues.slice(0, 8).map((issue) => {
    const at = Math.max(free, (issue.box?.top ?? 0) * height);
    free = at + 78;
    return { issue, at };
  });
}

function Note({ issue: { rule, hint, text }, at }: { issue: FoundIssue; at: number }) {
  const t = useLabels();
  return (
    <div className="studio-note" style={{ top: at }} title={hint}>
      <b>{t.rules[rule] ?? rule}</b>
      {text.length > 60 ? `${text.slice(0, 58)}…` : text}
    </div>
  );
}
