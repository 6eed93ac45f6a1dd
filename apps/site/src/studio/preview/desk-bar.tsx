import { useLabels } from '../labels/index.ts';
import { Choices } from '../parts/choices.tsx';
import { useStudio } from '../state/store.ts';

const ZOOMS = [0, 50, 75, 100, 125, 150];

/** What the desk shows, and how large. */
export function DeskBar() {
  const t = useLabels();
  const desk = useStudio((state) => state.desk);
  const inspector = useStudio((state) => state.inspector);
  const zoom = useStudio((state) => state.zoom);
  return (
    <div className="studio-desk-bar">
      <Choices
        kind="tabs"
        label={t.sheetAs}
        value={desk}
        options={[
          ['pages', t.pages],
          ['web', t.web],
          ['parser', t.parser],
        ]}
        onChange={(value) => useStudio.setState({ desk: value })}
      />
      <span className="studio-space" />
      <button
        type="button"
        className="studio-tab-button studio-wide"
        aria-pressed={inspector}
        onClick={() => useStudio.setState({ inspector: !inspector })}
      >
        {t.inspector}
      </button>
      <label className="studio-zoom">
        <span className="studio-hidden">{t.zoom}</span>
        <select value={zoom} onChange={({ target }) => useStudio.setState({ zoom: Number(target.value) })}>
          {ZOOMS.map((each) => (
            <option key={each} value={each}>
              {each === 0 ? t.fitWidth : t.percent(each)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="studio-tab-button studio-drawer-button"
        aria-expanded={useStudio((state) => state.designOpen)}
        onClick={() => useStudio.setState(({ designOpen }) => ({ designOpen: !designOpen }))}
      >
        {t.design}
      </button>
    </div>
  );
}
