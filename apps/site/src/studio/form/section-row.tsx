import type { ResumeDocument } from '@recto/schema';
import type { ReactNode } from 'react';
import { useLabels } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { edit, recto } from '../state/store.ts';
import { EntryList } from './entry-list.tsx';
import { schemaAt } from './field-schema.ts';
import { FieldGroup } from './fields.tsx';
import type { FormSection } from './form-view.tsx';
import { LineEditor } from './line-editor.tsx';

interface SectionRowProps {
  section: FormSection;
  resume: ResumeDocument;
  grip?: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
}

/** A section: its row, and what is in it while it is open. */
export function SectionRow({ section, resume, grip, isOpen, onToggle }: SectionRowProps) {
  const t = useLabels();
  const { key, title, isHidden } = section;
  const toggleHidden = () => {
    const hidden = recto(resume).hidden ?? [];
    const next = isHidden ? hidden.filter((each) => each !== key) : [...hidden, key];
    const path = ['meta', 'recto', 'hidden'];
    edit([next.length === 0 ? { path } : { path, value: next }]);
  };
  return (
    <div className="studio-section" data-hidden={isHidden || undefined}>
      <div className="studio-section-head">
        {grip ?? <span className="studio-grip" />}
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <span className="studio-twist">
              <Icon name="right" size={16} />
            </span>
            {title}
            <em>{isHidden ? t.hiddenForReader : summaryOf(section, resume, t)}</em>
          </button>
        </h2>
      </div>
      {isOpen && (
        <div className="studio-section-body">
          <Body section={section} />
          {key !== 'basics' && (
            <button type="button" className="studio-link studio-more" aria-pressed={isHidden} onClick={toggleHidden}>
              {isHidden ? t.showSection : t.hideSection}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Body({ section: { key, title, path, kind } }: { section: FormSection }) {
  const t = useLabels();
  if (key === 'basics') return <FieldGroup path={path} name="basics" group={schemaAt(['basics']) ?? {}} />;
  if (key === 'summary') return <LineEditor path={path} label={title} />;
  return <EntryList path={path} name={kind} label={title || t.section} />;
}

function summaryOf({ key, count }: FormSection, { basics = {} }: ResumeDocument, t: ReturnType<typeof useLabels>) {
  if (key !== 'basics')
    return key === 'summary' ? t.lines(Math.ceil((basics.summary?.length ?? 0) / 110)) : t.entries(count);
  const contacts = [basics.email, basics.phone, basics.url, basics.location].filter(Boolean).length;
  return t.contacts(contacts + (basics.profiles?.length ?? 0));
}
