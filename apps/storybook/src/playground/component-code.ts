import { sectionNames } from '@recto/react';
import { elementCode, valueCode } from '../component-page/story-code.ts';
import type { ComposedSection, Composition } from './composition.ts';

/** Options of `sectionProps`, of which those that a document has by itself are left out. */
function optionsCode({ theme, paper, audience }: Composition): string {
  const [name = 'classic', variant] = theme.split(' ');
  return valueCode({
    theme: name,
    variant,
    paper: paper === 'a4' ? undefined : paper,
    audience: audience === 'everyone' ? undefined : audience,
  });
}

const sectionCode = ({ key, layout, title }: ComposedSection): string =>
  elementCode(sectionNames[key], { layout, title: title || undefined }).replace(
    /^<\w+/,
    (open) => `${open} {...${key}}`,
  );

/** The width of a line of code, in characters. */
const LINE = 80;

/** Names in braces, each on a line of its own where they are many. */
function names(list: readonly string[], indent: string): string {
  const line = `{ ${list.join(', ')} }`;
  return line.length <= LINE ? line : `{\n${list.map((name) => `${indent}  ${name},\n`).join('')}${indent}}`;
}

/**
 * A composition as a component, ready to paste.
 *
 * @param has whether the document has something for a section
 */
export function componentCode(composition: Composition, has: (section: ComposedSection) => boolean): string {
  const sections = composition.sections.filter((section) => section.shown && has(section));
  const imported = [...sections.map(({ key }) => sectionNames[key]), 'Header', 'Page', 'sectionProps'].sort(
    (one, other) => one.localeCompare(other, 'en', { caseFirst: 'upper' }),
  );
  const [theme] = composition.theme.split(' ');
  const keys = ['page', 'header', ...sections.map(({ key }) => key)];
  return `import ${names(imported, '')} from '@recto/react';
import '@recto/react/styles.css';
import '@recto/themes/${theme}.css';
import '@recto/print/print.css';
import type { ResumeDocument } from '@recto/schema';

export function MyResume({ resume }: { resume: ResumeDocument }) {
  const ${names(keys, '  ')} = sectionProps(resume, ${optionsCode(composition)});
  return (
    <Page {...page}>
      <Header {...header} />
${sections.map((section) => `      ${sectionCode(section)}\n`).join('')}    </Page>
  );
}
`;
}
