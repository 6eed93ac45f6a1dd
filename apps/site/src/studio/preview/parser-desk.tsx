import { useLabels } from '../labels/index.ts';
import { useStudio } from '../state/store.ts';
import { ParserTable } from '../strip/strip.tsx';

/** What a parser reads out of the text of the page: its text, and field by field. */
export function ParserDesk() {
  const t = useLabels();
  const back = useStudio((state) => state.readBack);
  return (
    <div className="studio-parser-desk">
      <h2>{t.whatParserReads}</h2>
      <p className="studio-quiet">{back ? t.fieldsRead(back.read, back.fields.length) : t.parserReads}</p>
      <ParserTable most={400} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <pre tabIndex={0}>{back?.parsed.text}</pre>
    </div>
  );
}
