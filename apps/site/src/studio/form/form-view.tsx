import { customSectionKey, customSectionTitle, labels, type ResumeDocument, sectionKeys } from '@recto/schema';
import { themes } from '@recto/themes';
import { useEffect, useState } from 'react';
import { useLabels, useLanguage } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { themeNamed } from '../preview/theme-styles.ts';
import { edit, type Path, recto, useStudio } from '../state/store.ts';
import { emptyEntry } from './field-schema.ts';
import { focusPlace } from './focus-place.ts';
import { SectionRow } from './section-row.tsx';
import { SortableList } from './sortable.tsx';

/** A section of the form. */
export interface FormSection {
  /** The key of a built-in section, the id of a custom one, or `basics`. */
  key: string;
  title: string;
  /** Where its entries are. */
  path: Path;
  /** The section whose entries it has. */
  kind: string;
  isHidden: boolean;
  count: number;
}

/** The document as forms: sections, their entries, and the fields of each. */
export function FormView() {
  const t = useLabels();
  const language = useLanguage();
  const shown = useStudio((state) => state.shown);
  const reading = useStudio((state) => state.reading);
  const place = useStudio((state) => state.place);
  const [open, setOpen] = useState<string>('basics');
  const sections = shown ? sectionsOf(shown, language) : [];
  const filled = sections.filter(({ count }) => count > 0);
  const empty = sections.filter(({ count }) => count === 0);

  const hasFields = shown !== undefined;
  useEffect(() => {
    if (!hasFields || !place || place.from === 'form') return;
    const target = sectionOf(place.path, sections);
    if (target) setOpen(target);
    setTimeout(() => focusPlace(place), 60);
  }, [place, hasFields]);

  const onMove = (from: number, to: number) => {
    const keys = filled.map(({ key }) => key);
    const moved = keys.toSpliced(from, 1).toSpliced(to, 0, keys[from] as string);
    edit([{ path: ['meta', 'recto', 'order'], value: moved }]);
  };
  const toggle = (key: string) => setOpen(open === key ? '' : key);
  const mistake = reading && !reading.resume && reading.diagnostics.find(({ severity }) => severity === 'error');
  return (
    <div className="studio-form">
      {mistake && (
        <div className="studio-banner" role="alert">
          <Icon name="warning" size={16} />
          <p>
            {t.textHasMistake(mistake.location.range.start.line)} {mistake.message}{' '}
            <button type="button" className="studio-link" onClick={() => useStudio.setState({ view: 'text' })}>
              {t.openText}
            </button>
          </p>
        </div>
      )}
      {shown && (
        <SectionRow
          section={{ key: 'basics', title: t.aboutYou, path: ['basics'], kind: 'basics', isHidden: false, count: 1 }}
          resume={shown}
          isOpen={open === 'basics'}
          onToggle={() => toggle('basics')}
        />
      )}
      <SortableList
        names={filled.map(({ title }) => title)}
        kind={t.section}
        onMove={onMove}
        className="studio-sections"
      >
        {(index, grip) => {
          const section = filled[index] as FormSection;
          return (
            <SectionRow
              section={section}
              resume={shown as ResumeDocument}
              grip={grip}
              isOpen={open === section.key}
              onToggle={() => toggle(section.key)}
            />
          );
        }}
      </SortableList>
      <div className="studio-empty-sections">
        {empty.map(({ key, title, path }) => (
          <button
            key={key}
            type="button"
            className="studio-add-section"
            onClick={() => {
              if (key === 'summary') edit([{ path, value: t.summaryExample }]);
              else edit([{ path: [...path, 0], value: emptyEntry(key), insert: true }]);
              setOpen(key);
            }}
          >
            <Icon name="add" size={16} />
            {title}
            <span>{t.add}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** Every section that a document can have, in the order of its page. */
function sectionsOf(resume: ResumeDocument, language: string): FormSection[] {
  const { order, hidden = [], titles = {}, locale, theme } = recto(resume);
  const words = labels(language.startsWith('hi') ? language : (locale ?? language));
  const own = themes[themeNamed(theme)] as { order?: readonly string[] };
  const custom = (resume.sections ?? []).map((section, index) => ({
    key: customSectionKey(section, index),
    title: customSectionTitle(section),
    path: ['sections', index, 'entries'],
    kind: section.kind,
    count: Math.max(1, section.entries?.length ?? 0),
  }));
  const builtIn = sectionKeys.map((key) => ({
    key: key as string,
    title: titles[key] ?? words[key],
    path: key === 'summary' ? ['basics', 'summary'] : [key],
    kind: key as string,
    count: key === 'summary' ? (resume.basics?.summary === undefined ? 0 : 1) : (resume[key]?.length ?? 0),
  }));
  const all = [...builtIn, ...custom].map((section) => ({ ...section, isHidden: hidden.includes(section.key) }));
  const first = [...(order ?? own.order ?? [])];
  const position = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  return all.sort((one, other) => position(one.key) - position(other.key));
}

function sectionOf(path: Path, sections: readonly FormSection[]): string | undefined {
  if (path[0] === 'basics') return path[1] === 'summary' ? 'summary' : 'basics';
  return sections.find((section) => section.path.slice(0, 2).every((step, index) => path[index] === step))?.key;
}
