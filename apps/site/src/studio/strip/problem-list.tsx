import { useMemo, useState } from 'react';
import { askForPages } from '../design/ask-for-pages.ts';
import { type StudioLabels, useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { choosePicture } from '../preview/pictures.ts';
import { change, edit, light, say, useStudio } from '../state/store.ts';
import { type Mend, mendOf } from './mends.ts';
import { type Problem, problemsOf } from './problems.ts';

/** The problems as they were when the text was read last. */
export function useProblems(): Problem[] {
  const reading = useStudio((state) => state.reading);
  const findings = useStudio((state) => state.findings);
  const shown = useStudio((state) => state.shown);
  return useMemo(() => problemsOf({ reading, findings, shown }), [reading, findings, shown]);
}

/** Problems that are listed before somebody asks for all of them. */
const FIRST = 30;

/** Each problem with its place, and the ways out of it. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useLabels();
  const findings = useStudio((state) => state.findings);
  const back = useStudio((state) => state.readBack);
  const [all, setAll] = useState(false);
  const fill = Math.round((findings?.pages.at(-1)?.fill ?? 0) * 100);
  const summary = findings && t.pageSummary(findings.pages.length, fill, back?.read, back?.fields.length);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <ul className="studio-problems">
      {shown.map((problem) => (
        <li key={problem.key} data-severity={problem.severity}>
          <Icon name="warning" size={16} />
          <span>
            {wordsOf(problem, t)}
            <span className="studio-at">{problem.at}</span>
          </span>
          <span className="studio-ways-out">
            <WayOut problem={problem} />
            <ShowPlace problem={problem} />
          </span>
        </li>
      ))}
      {problems.length > shown.length && (
        <li>
          <button type="button" className="studio-link" onClick={() => setAll(true)}>
            {t.showAll(problems.length)}
          </button>
        </li>
      )}
      <li className="studio-quiet">
        {problems.length === 0 ? t.nothingWrong : t.nothingElse} {summary}
      </li>
    </ul>
  );
}

function wordsOf({ kind, value = '', message }: Problem, t: StudioLabels): string {
  if (kind === 'scale') return t.noScale(value);
  if (kind === 'picture') return t.pictureElsewhere;
  if (kind === 'font') return t.noFont(value);
  return message;
}

/** The button that mends a problem, where one answer is right. */
function WayOut({ problem: { kind, value, path, diagnostic } }: { problem: Problem }) {
  const t = useLabels();
  const reading = useStudio((state) => state.reading);
  const mend = useMemo(
    () => diagnostic && reading?.resume && mendOf({ diagnostic, text: reading.text, resume: reading.resume }),
    [diagnostic, reading],
  );
  if (mend) return <StripButton words={t.mends[mend.act](mend.word)} run={() => apply(mend, t)} />;
  if (kind === 'fit') {
    return (
      <>
        <StripButton words={t.takePages(Number(value))} run={() => void askForPages(Number(value))} />
        <StripButton words={t.waysOut} run={() => useStudio.setState({ dialog: 'wont-fit' })} />
      </>
    );
  }
  if (kind === 'last-page')
    return <StripButton words={t.takePages(Number(value))} run={() => void askForPages(Number(value))} />;
  if (kind === 'picture' && path) {
    return (
      <StripButton
        words={t.choosePicture}
        run={async () => {
          const picture = await choosePicture();
          if (picture) edit([{ path, value: picture }]);
        }}
      />
    );
  }
  return null;
}

/** Leads to the field of a problem. */
function ShowPlace({ problem: { kind, path } }: { problem: Problem }) {
  const t = useLabels();
  if (!path || path.length === 0) return null;
  const show = () => {
    light({ path, from: 'strip' });
    useStudio.setState({ tab: 'edit' });
  };
  return <StripButton words={kind === 'scale' ? t.addScale : t.showPlace} run={show} />;
}

function StripButton({ words, run }: { words: string; run: () => void }) {
  return (
    <button type="button" className="studio-link" onClick={run}>
      {words}
    </button>
  );
}

/** One step, which undo takes back. Where the text has changed meanwhile, nothing is done. */
function apply(mend: Mend, t: StudioLabels): void {
  const { text, file } = useStudio.getState();
  try {
    change({ text: mend.apply(text, file) });
    say(t.mended);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
  }
}
