import { sectionNames } from '@recto/react';
import { type ResumeDocument, type SectionKey, sectionsInOrder } from '@recto/schema';
import { themes } from '@recto/themes';
import { themeNamed } from '../preview/theme-styles.ts';
import { recto, useStudio } from '../state/store.ts';

/** A module of React that composes the page of the sheet, section by section. */
export function reactCode(resume: ResumeDocument): string {
  const { appearance } = useStudio.getState();
  const { theme: asked, variant, paper = 'a4', order, hidden } = recto(resume);
  const theme = themeNamed(asked);
  const { aside = [], order: ownOrder } = themes[theme] as { aside?: readonly string[]; order?: readonly string[] };
  const placed = sectionsInOrder(resume, { order: order ?? ownOrder, hidden }).filter(({ key, custom }) =>
    custom ? true : hasContent(resume, key),
  );
  const element = ({ key, custom }: (typeof placed)[number]) =>
    custom
      ? `<CustomSection {...page.custom[${JSON.stringify(key)}]} />`
      : `<${sectionNames[key as SectionKey]} {...page.${key}} />`;
  const main = placed.filter(({ key }) => !aside.includes(key)).map(element);
  const inAside = placed.filter(({ key }) => aside.includes(key)).map(element);
  const names = [
    'Header',
    'JsonLd',
    'Page',
    'sectionProps',
    ...(inAside.length > 0 ? ['Aside', 'Columns', 'Main'] : []),
    ...placed.map(({ key, custom }) => (custom ? 'CustomSection' : sectionNames[key as SectionKey])),
  ];
  const changes = Object.keys(appearance.tokens).length > 0;
  const body =
    inAside.length === 0
      ? main
      : [
          '<Columns>',
          '  <Main>',
          ...main.map(indent(2)),
          '  </Main>',
          '  <Aside>',
          ...inAside.map(indent(2)),
          '  </Aside>',
          '</Columns>',
        ];
  return [
    `import { ${[...new Set(names)].sort().join(', ')} } from '@recto/react';`,
    "import '@recto/react/styles.css';",
    ...(changes
      ? [
          "import { ThemeStyle } from '@recto/react';",
          `import { ${identifier(theme)}, defineTheme } from '@recto/themes';`,
        ]
      : []),
    `import '@recto/themes/${theme}.css';`,
    "import '@recto/print/print.css';",
    '',
    `const resume = ${JSON.stringify(resume, null, 2)};`,
    '',
    ...(changes
      ? [
          `const theme = defineTheme(${JSON.stringify({ name: `${theme}-of-mine`, extends: 'EXTENDS', tokens: grouped(appearance.tokens) }, null, 2).replace('"EXTENDS"', identifier(theme))});`,
          '',
        ]
      : []),
    `const page = sectionProps(resume, { theme: ${changes ? 'theme' : JSON.stringify(theme)}, paper: ${JSON.stringify(paper)}${variant ? `, variant: ${JSON.stringify(variant)}` : ''} });`,
    '',
    '/** The résumé, as it was composed in the studio. */',
    'export function MyResume() {',
    '  return (',
    `    <Page {...page.page}${appearance.density ? ` style={{ '--recto-density': '${appearance.density}' }}` : ''}>`,
    ...[
      ...(changes ? ['<ThemeStyle theme={theme} />'] : []),
      '<Header {...page.header} />',
      ...body,
      '<JsonLd {...page.jsonLd} />',
    ].map(indent(3)),
    '    </Page>',
    '  );',
    '}',
    '',
  ].join('\n');
}

const indent = (steps: number) => (line: string) => `${'  '.repeat(steps)}${line}`;
const identifier = (theme: string) => theme.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function hasContent(resume: ResumeDocument, key: string): boolean {
  if (key === 'summary') return Boolean(resume.basics?.summary);
  const value = (resume as Record<string, unknown>)[key];
  return Array.isArray(value) && value.length > 0;
}

function grouped(tokens: Readonly<Record<string, string | number>>): Record<string, Record<string, string | number>> {
  const groups: Record<string, Record<string, string | number>> = {};
  for (const [name, value] of Object.entries(tokens)) {
    const [group = '', key = ''] = name.split('.');
    groups[group] = { ...groups[group], [key]: value };
  }
  return groups;
}
