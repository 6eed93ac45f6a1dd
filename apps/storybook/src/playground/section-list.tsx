import components from 'virtual:recto/components';
import { sectionNames } from '@recto/react';
import { labels } from '@recto/schema';
import { type ComposedSection, moved } from './composition.ts';

interface SectionListProps {
  sections: readonly ComposedSection[];
  onChange: (sections: ComposedSection[]) => void;
}

/** The layouts of a section, from the source. */
const layoutsOf = (name: string): string[] =>
  components
    .find((component) => component.name === name)
    ?.props.find((prop) => prop.name === 'layout')
    ?.options?.map(String) ?? [];

const words = labels('en');

/** The sections of a composition: which, in which order, with which layout and heading. */
export function SectionList({ sections, onChange }: SectionListProps) {
  const change = (index: number, values: Partial<ComposedSection>) =>
    onChange(sections.map((section, at) => (at === index ? { ...section, ...values } : section)));
  return (
    <ol className="playground-sections">
      {sections.map((section, index) => {
        const name = sectionNames[section.key];
        const layouts = layoutsOf(name);
        return (
          <li key={section.key}>
            <label className="playground-shown">
              <input
                type="checkbox"
                checked={section.shown}
                onChange={(event) => change(index, { shown: event.target.checked })}
              />
              {name}
            </label>
            <input
              aria-label={`Heading of ${name}`}
              value={section.title ?? ''}
              placeholder={words[section.key]}
              onChange={(event) => change(index, { title: event.target.value })}
            />
            {layouts.length > 0 && (
              <select
                aria-label={`Layout of ${name}`}
                value={section.layout ?? ''}
                onChange={(event) => change(index, { layout: event.target.value })}
              >
                <option value="">as the theme</option>
                {layouts.map((layout) => (
                  <option key={layout}>{layout}</option>
                ))}
              </select>
            )}
            <button
              type="button"
              disabled={index === 0}
              aria-label={`${name} further up`}
              onClick={() => onChange(moved(sections, index, -1))}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={index === sections.length - 1}
              aria-label={`${name} further down`}
              onClick={() => onChange(moved(sections, index, 1))}
            >
              ↓
            </button>
          </li>
        );
      })}
    </ol>
  );
}
