import { useState } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useLabels, useLanguage } from '../labels/index.ts';
import { Icon } from '../parts/icon.tsx';
import { edit, type Path } from '../state/store.ts';
import { dateInWords, dateOf } from './date-words.ts';
import { EntryList } from './entry-list.tsx';
import { alternatives, type FieldSchema, fieldKeys, isProse, resolved } from './field-schema.ts';
import { LinesField } from './lines-field.tsx';
import { pathName, useProblem, useText, useValue } from './use-field.ts';

interface FieldProps {
  path: Path;
  field: FieldSchema;
}

/** All fields of a group: those that people look for, and the rest behind a button. */
export function FieldGroup({ path, name, group }: { path: Path; name: string; group: FieldSchema }) {
  const t = useLabels();
  const value = useValue(path) as Record<string, unknown> | undefined;
  const { first, more } = fieldKeys(name, group);
  const filled = more.filter((key) => value?.[key] !== undefined);
  const [isOpen, setOpen] = useState(false);
  const shown = [...first, ...(isOpen ? more : filled)];
  return (
    <div className="studio-fields">
      {shown.map((key) => (
        <Field key={key} path={[...path, key]} field={resolved(group.properties?.[key])} />
      ))}
      {more.length > filled.length && (
        <button
          type="button"
          className="studio-link studio-more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.fewerFields : t.moreFields}
        </button>
      )}
    </div>
  );
}

/** A field in the form that its schema asks for. */
function Field({ path, field }: FieldProps) {
  const key = String(path.at(-1));
  const value = useValue(path);
  const items = alternatives(field.items);
  if (key === 'highlights') return <LinesField path={path} field={field} />;
  if (field.type === 'array') {
    const isTexts = Array.isArray(value) ? value.every((item) => typeof item === 'string') : true;
    if (items.some(({ type }) => type === 'string') && isTexts) return <ListField path={path} field={field} />;
    return <EntryList path={path} name={key} label={field.title ?? key} />;
  }
  if (field.properties) {
    const t = field.title ?? key;
    return (
      <fieldset className="studio-group">
        <Legend title={t} />
        <FieldGroup path={path} name={key} group={field} />
      </fieldset>
    );
  }
  if (field.enum) return <ChoiceField path={path} field={field} />;
  return <LineField path={path} field={field} />;
}

function Legend({ title }: { title: string }) {
  const t = useLabels();
  return <legend>{t.fields[title] ?? title}</legend>;
}

/** The words under a field that has something wrong. */
function Problem({ path }: { path: Path }) {
  const problem = useProblem(path);
  if (!problem) return null;
  return (
    <span className="studio-problem" data-severity={problem.severity}>
      <Icon name="warning" size={16} />
      <span>
        {problem.message} {problem.hint}
      </span>
    </span>
  );
}

function LineField({ path, field }: FieldProps) {
  const t = useLabels();
  const language = useLanguage();
  const isNumber = field.type === 'number' || alternatives(field).some(({ type }) => type === 'number');
  const isDate = field.pattern !== undefined;
  const { draft, write, onFocus, onBlur } = useText(path, {
    toValue: (text) => (isDate ? dateOf(text) : isNumber ? numberOf(text) : text),
    ...(isDate ? { toText: (value: string) => dateInWords(value, language) } : {}),
  });
  const problem = useProblem(path);
  const title = field.title ?? String(path.at(-1));
  const example = field.examples?.[0];
  const Control = isProse(field) ? TextArea : Input;
  return (
    <TextField
      className={`studio-field${isDate ? ' studio-half' : ''}`}
      value={draft}
      onChange={write}
      onFocus={onFocus}
      onBlur={onBlur}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{t.fields[title] ?? title}</Label>
      <Control data-path={pathName(path)} placeholder={typeof example === 'string' ? example : undefined} />
      {problem && (
        <FieldError className="studio-message">
          <Problem path={path} />
        </FieldError>
      )}
    </TextField>
  );
}

const numberOf = (text: string) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

/** Short texts, one on each line. */
function ListField({ path, field }: FieldProps) {
  const t = useLabels();
  const { draft, write, onFocus, onBlur } = useText(path, {
    toValue: (text) => text.split('\n').filter((line) => line.trim() !== ''),
  });
  const title = field.title ?? String(path.at(-1));
  return (
    <TextField className="studio-field" value={draft} onChange={write} onFocus={onFocus} onBlur={onBlur}>
      <Label>{t.fields[title] ?? title}</Label>
      <TextArea data-path={pathName(path)} rows={Math.max(2, draft.split('\n').length)} />
      <Text slot="description" className="studio-hint">
        {t.oneOnEachLine}
      </Text>
    </TextField>
  );
}

function ChoiceField({ path, field }: FieldProps) {
  const t = useLabels();
  const value = useValue(path);
  const title = field.title ?? String(path.at(-1));
  return (
    <label className="studio-field">
      <span>{t.fields[title] ?? title}</span>
      <select
        data-path={pathName(path)}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => edit([target.value === '' ? { path } : { path, value: target.value }])}
      >
        <option value="">–</option>
        {field.enum?.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
