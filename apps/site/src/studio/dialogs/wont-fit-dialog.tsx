import { labels, sectionsInOrder } from '@recto/schema';
import { askForPages } from '../design/ask-for-pages.ts';
import { useLabels } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { edit, recto, show, useStudio } from '../state/store.ts';

/** Three ways out, where a fit cannot be had. */
export function WontFitDialog() {
  const t = useLabels();
  const { findings, shown } = useStudio();
  if (!findings || !shown) return null;
  const { order, hidden = [], locale = 'en' } = recto(shown);
  const runts = findings.issues.filter(({ rule }) => rule === 'runt').length;
  const last = sectionsInOrder(shown, { order, hidden }).findLast(({ key, custom }) => custom ?? has(shown, key));
  const words = labels(locale) as unknown as Record<string, string>;
  const title = last && (last.custom?.title ?? words[last.key] ?? last.key);
  const act = (run: () => void) => () => {
    run();
    show(undefined);
  };
  return (
    <SheetDialog title={t.willNotFit}>
      <p>
        {findings.fit.reason} {t.threeWays}
      </p>
      <ul className="studio-ways">
        {runts > 0 && (
          <li>
            <button
              type="button"
              className="studio-link"
              onClick={act(() => useStudio.setState({ strip: 'runts', stripOpen: true, tab: 'check' }))}
            >
              {t.mendRunts(runts)}
            </button>
          </li>
        )}
        {last && (
          <li>
            <button
              type="button"
              className="studio-link"
              onClick={act(() => edit([{ path: ['meta', 'recto', 'hidden'], value: [...hidden, last.key] }]))}
            >
              {t.hideForReader(title ?? '')}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            className="studio-link"
            onClick={act(() => void askForPages((findings.asked ?? 1) + 1))}
          >
            {t.takePages((findings.asked ?? 1) + 1)}
          </button>
        </li>
      </ul>
    </SheetDialog>
  );
}

const has = (resume: object, key: string) => {
  const value = (resume as Record<string, unknown>)[key];
  return Array.isArray(value) && value.length > 0;
};
