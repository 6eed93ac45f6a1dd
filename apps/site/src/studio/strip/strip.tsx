import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { schemaAt } from '../form/field-schema.ts';
import { useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { liveSheet } from '../preview/live-sheet.ts';
import { pathOf } from '../preview/places.ts';
import { light, type Path, type StudioState, useStudio } from '../state/store.ts';
import { Problems, useProblems } from './problem-list.tsx';
import { readBack } from './read-back.ts';

/** What there is to know about the page: problems, runts, what a parser reads, pages. */
export function Strip() {
  const t = useLabels();
  const strip = useStudio((state) => state.strip);
  const stripOpen = useStudio((state) => state.stripOpen);
  const findings = useStudio((state) => state.findings);
  const back = useStudio((state) => state.readBack);
  const problems = useProblems();
  const runts = findings?.issues.filter(({ rule }) => rule === 'runt') ?? [];
  useParser();
  const pages = findings?.pages.length ?? 0;
  const toggle = () => useStudio.setState({ stripOpen: !stripOpen });
  return (
    <footer className="studio-strip" id="studio-strip" tabIndex={-1}>
      <Tabs
        selectedKey={strip}
        onSelectionChange={(key) => useStudio.setState({ strip: key as StudioState['strip'], stripOpen: true })}
      >
        <div className="studio-strip-tabs">
          <TabList aria-label={t.checks}>
            <Tab id="problems">
              {t.problems} <Count value={problems.length} isGood={problems.length === 0} />
            </Tab>
            <Tab id="runts">
              {t.runts} <Count value={runts.length} isGood={runts.length === 0} />
            </Tab>
            <Tab id="parser">
              {t.parser}{' '}
              {back && <Count value={`${back.read}/${back.fields.length}`} isGood={back.read === back.fields.length} />}
            </Tab>
            <Tab id="pages">
              {t.pages}{' '}
              <Count
                value={findings?.asked ? `${pages}/${findings.asked}` : pages}
                isGood={findings?.fit.fits ?? true}
              />
            </Tab>
          </TabList>
          <button
            type="button"
            className="studio-icon"
            aria-expanded={stripOpen}
            aria-label={t.foldStrip}
            onClick={toggle}
          >
            <Icon name="down" size={16} />
          </button>
        </div>
        {stripOpen && (
          <div className="studio-strip-body">
            <TabPanel id="problems">
              <Problems problems={problems} />
            </TabPanel>
            <TabPanel id="runts">
              <Runts />
            </TabPanel>
            <TabPanel id="parser">
              <ParserTable />
            </TabPanel>
            <TabPanel id="pages">
              <PagesList />
            </TabPanel>
          </div>
        )}
      </Tabs>
    </footer>
  );
}

function Count({ value, isGood }: { value: number | string; isGood: boolean }) {
  return (
    <b className="studio-count" data-good={isGood || undefined}>
      {value}
    </b>
  );
}

function useParser(): void {
  const findings = useStudio((state) => state.findings);
  useEffect(() => {
    if (!findings) return;
    const timer = setTimeout(readBack, 1200);
    return () => clearTimeout(timer);
  }, [findings]);
}

function Runts() {
  const t = useLabels();
  const findings = useStudio((state) => state.findings);
  const runts = findings?.issues.filter(({ rule }) => rule === 'runt') ?? [];
  if (runts.length === 0) return <p className="studio-quiet">{t.noRunts}</p>;
  const go = (text: string) => {
    const { shown } = useStudio.getState();
    const sheet = liveSheet()?.pages.sheets[0];
    const element = [...(sheet?.querySelectorAll('li, p') ?? [])].find((each) =>
      each.textContent?.startsWith(text.slice(0, 40)),
    );
    const path = element && shown && pathOf(element, shown);
    if (path) light({ path, from: 'strip' });
  };
  return (
    <ul className="studio-problems">
      {runts.map(({ text, message, page }) => (
        <li key={text} data-severity="warning">
          <Icon name="warning" size={16} />
          <span>
            {message}
            <span className="studio-at">p. {page}</span>
          </span>
          <button type="button" className="studio-link" onClick={() => go(text)}>
            {t.showPlace}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The fields that a parser reads, those that it misses first. */
export function ParserTable({ most = 9 }: { most?: number }) {
  const t = useLabels();
  const back = useStudio((state) => state.readBack);
  if (!back) return <p className="studio-quiet">{t.parserReads}</p>;
  const fields = [...back.fields].sort((one, other) => Number(one.isRead) - Number(other.isRead)).slice(0, most);
  return (
    <div className="studio-parsed">
      {fields.map(({ path, label, value, isRead }) => (
        <p key={path.join('.')} data-lost={!isRead || undefined}>
          <span>{t.fields[titleOf(path)] ?? (titleOf(path) || label)}</span>
          <b title={value}>{value}</b>
          <Icon name={isRead ? 'check' : 'close'} size={16} />
          <span className="studio-hidden">{isRead ? t.isRead : t.isLost}</span>
        </p>
      ))}
    </div>
  );
}

/** What the form calls a field. */
function titleOf(path: Path): string {
  const words = path.filter((step) => typeof step === 'string');
  const at = words.at(-1) === 'text' ? path.slice(0, -1) : path;
  return schemaAt(at)?.title ?? '';
}

function PagesList() {
  const t = useLabels();
  const findings = useStudio((state) => state.findings);
  return (
    <ul className="studio-problems">
      {findings?.pages.map(({ number, fill }) => (
        <li key={number} className="studio-quiet">
          {t.pageFill(number, Math.round(fill * 100))}
        </li>
      ))}
      {findings && <li className="studio-quiet">{t.setAt(findings.fit.bodySize)}</li>}
    </ul>
  );
}
