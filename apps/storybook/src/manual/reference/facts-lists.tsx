import commands from 'virtual:recto/commands';
import { type Locale, labels, locales } from '@recto/schema';
import { useState } from 'react';
import { CodeBlock } from '../components/code-block.tsx';
import { elements } from '../page/elements.tsx';

const { table: Table } = elements;

/** Every command, with what `--help` says. */
export const CommandList = () =>
  commands.map(({ name, description, help }) => (
    <section key={name} aria-labelledby={`command-${name}`}>
      <h3 id={`command-${name}`}>recto {name}</h3>
      <p>{description}</p>
      <details className="manual-details">
        <summary>Arguments and options of recto {name}</summary>
        <CodeBlock code={help} language="text" label={`Help of recto ${name}`} />
      </details>
    </section>
  ));

const nameOf = (locale: string, language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;

/** Every language, and its fixed words. */
export function LabelList() {
  const [chosen, setChosen] = useState<Locale>('de');
  const words = Object.entries(labels(chosen)).filter(([, value]) => typeof value === 'string') as [string, string][];
  const english = labels('en') as unknown as Record<string, string>;
  return (
    <>
      <label>
        Words in{' '}
        <select value={chosen} onChange={(event) => setChosen(event.target.value as Locale)}>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {nameOf(locale, 'en')} ({locale})
            </option>
          ))}
        </select>
      </label>
      <Table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">English</th>
            <th scope="col">{nameOf(chosen, 'en')}</th>
          </tr>
        </thead>
        <tbody>
          {words.map(([key, word]) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>{english[key]}</td>
              <td lang={chosen} dir="auto">
                {word}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
