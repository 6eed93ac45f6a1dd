import { documents } from '../resume/documents.ts';
import { lengths, readers } from './needs.ts';

const READERS: Record<(typeof readers)[number], string> = {
  industry: 'industry',
  campus: 'campus',
  business: 'business',
  research: 'research',
  design: 'design and the arts',
};

const SHOWN: Record<string, string> = {
  'vasudev-gupta': 'Engineer, 2 pages',
  graduate: 'Graduate, 1 page',
  academic: 'Professor, 3 pages',
};

interface Choice {
  value: string;
  label: string;
}

/** What themes are chosen by, and the document that they are seen with. Radio buttons; the stylesheet does the rest. */
export function Filters({ shown }: { shown: string }) {
  const any = { value: 'any', label: 'any' };
  return (
    <div className="filters">
      <Group
        name="for"
        label="For"
        first="any"
        choices={[{ ...any, label: 'anyone' }, ...readers.map((value) => ({ value, label: READERS[value] }))]}
      />
      <Group
        name="pages"
        label="Pages"
        first="any"
        choices={[any, ...lengths.map((label) => ({ value: label.split(' ')[0] as string, label }))]}
      />
      <Group
        name="shown"
        label="Shown"
        first={shown}
        choices={documents.map(({ name }) => ({ value: name, label: SHOWN[name] ?? name }))}
      />
    </div>
  );
}

function Group({ name, label, first, choices }: { name: string; label: string; first: string; choices: Choice[] }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <span aria-hidden="true">{label}</span>
      {choices.map(({ value, label: words }) => (
        <span className="choice" key={value}>
          <input type="radio" name={name} value={value} id={`${name}-${value}`} defaultChecked={value === first} />
          <label htmlFor={`${name}-${value}`}>{words}</label>
        </span>
      ))}
    </fieldset>
  );
}
