import { formatDiagnostics, readResume } from '@recto/schema';
import { useDeferredValue, useMemo, useState } from 'react';
import { type DocumentName, documentNames, withPictures } from '../documents/documents.ts';
import { sources } from '../documents/sources.ts';
import { CodeBlock } from '../manual/components/code-block.tsx';
import { Scrolled } from '../manual/components/scrolled.tsx';
import { addressedWindow } from '../manual/page/links.ts';
import { choices, type ToolbarChoice } from '../toolbar/choices.ts';
import { componentCode } from './component-code.ts';
import { ComposedSheet } from './composed-sheet.tsx';
import { allSections, type ComposedSection, encode } from './composition.ts';
import { SectionList } from './section-list.tsx';
import { HASH, useComposition } from './use-composition.ts';
import './playground.css';

/** A résumé composed and edited live, with its code, and a link that contains it. */
export function Playground() {
  const { composition, change, isKept } = useComposition();
  const text = useDeferredValue(composition.text);
  const { resume, diagnostics } = useMemo(() => readResume(text), [text]);
  const shown = useMemo(() => resume && withPictures(resume), [resume]);
  const has = ({ key }: ComposedSection) =>
    key === 'summary' ? Boolean(shown?.basics?.summary) : ((shown?.[key] as unknown[]) ?? []).length > 0;
  const code = componentCode(composition, has);
  return (
    <div className="playground manual-broad">
      <div className="playground-side">
        <div className="playground-choices">
          <Choice
            name="Theme"
            value={composition.theme}
            among={choices.theme}
            onChange={(theme) => change({ theme })}
          />
          <Choice
            name="Paper"
            value={composition.paper}
            among={choices.paper}
            onChange={(paper) => change({ paper })}
          />
          <Choice
            name="For"
            value={composition.audience}
            among={choices.audience}
            onChange={(audience) => change({ audience })}
          />
          <Choice
            name="Pages"
            value={String(composition.pages)}
            among={PAGES}
            onChange={(pages) => change({ pages: Number(pages) })}
          />
          <Choice name="Begin with" value="" among={EXAMPLES} onChange={(name) => name && change(begin(name))} />
        </div>
        <h2>Sections</h2>
        <SectionList sections={composition.sections} onChange={(sections) => change({ sections })} />
        <h2>Data</h2>
        <label className="playground-text">
          <span>The document in YAML or JSON. Paste yours: it stays in this browser.</span>
          <textarea
            value={composition.text}
            spellCheck={false}
            aria-describedby="playground-state"
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <p id="playground-state" role="status">
          {isKept
            ? 'Saved on this device.'
            : 'This browser lets us keep nothing. Your work is safe until you close the tab.'}
        </p>
        {diagnostics.length > 0 && (
          <Scrolled className="playground-issues" label="Issues of the document">
            <pre>{formatDiagnostics(diagnostics, { text })}</pre>
          </Scrolled>
        )}
      </div>
      <div className="playground-result">
        {shown ? (
          <ComposedSheet composition={composition} resume={shown} />
        ) : (
          <p>There is no sheet until the document can be read.</p>
        )}
        <h2>As a component</h2>
        <CodeBlock code={code} language="tsx" label="The composition as a component" />
        <LinkButton make={() => encode(composition)} />
      </div>
    </div>
  );
}

const PAGES: ToolbarChoice[] = [
  { value: '0', title: 'as it flows' },
  { value: '1', title: '1' },
  { value: '2', title: '2' },
  { value: '3', title: '3' },
];

const EXAMPLES: ToolbarChoice[] = [
  { value: '', title: 'choose' },
  ...Object.entries(documentNames)
    .filter(([value]) => value !== 'pasted')
    .map(([value, title]) => ({ value, title })),
];

const begin = (name: string) => ({
  text: sources[name as Exclude<DocumentName, 'pasted'>],
  pages: 0,
  sections: allSections(),
});

interface ChoiceProps {
  name: string;
  value: string;
  among: readonly ToolbarChoice[];
  onChange: (value: string) => void;
}

const Choice = ({ name, value, among, onChange }: ChoiceProps) => (
  <label>
    <span>{name}</span>{' '}
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {among.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
    </select>
  </label>
);

/** Copies a link that contains the composition, and puts it into the address. */
function LinkButton({ make }: { make: () => Promise<string> }) {
  const [said, setSaid] = useState('The link contains the document itself. Whoever has it can read all of it.');
  const copy = async () => {
    const { location, history } = addressedWindow();
    const address = `${location.href.replace(/#.*$/, '')}${HASH}${await make()}`;
    history.replaceState(history.state, '', address);
    try {
      await navigator.clipboard.writeText(address);
      setSaid('The link is copied. Whoever has it can read the document.');
    } catch {
      setSaid('The link is in the address bar. Whoever has it can read the document.');
    }
  };
  return (
    <div className="playground-link">
      <button type="button" className="manual-button is-small" onClick={() => void copy()}>
        Copy link
      </button>
      <p aria-live="polite">{said}</p>
    </div>
  );
}
