import { DESCRIPTION, NAME, rectoCommand } from '@recto/brand';
import { customProperty, tokenDefinitions, traitDescriptions } from '@recto/themes';
import { savedExample } from '../documents/saved-example.ts';
import { fileOfGuide, withSheet } from '../manual/first-page/file-of-guide.ts';
import { sectionOf } from '../manual/readme/sections.ts';
import { componentFacts } from './component-facts.ts';
import { packageFacts } from './export-facts.ts';
import type { ComponentFact } from './facts.ts';
import { idOf, type ProsePage, prosePages, storyFiles } from './manual-pages.ts';
import { changeFacts, commandFacts, readmes, readText } from './text-facts.ts';

/** A page of the manual as Markdown. */
interface TextPage {
  id: string;
  title: string;
  /** One sentence. */
  about: string;
  text: string;
}

/** The manual as text, for programs that read: an index, and a file for each page. By the names of the files. */
export function llmsFiles(): Record<string, string> {
  const pages = [...prosePages().map(prosePage), ...componentPages()].sort((one, other) =>
    one.title.localeCompare(other.title, 'en'),
  );
  const groups = [...new Set(pages.map(({ title }) => title.split('/')[0] ?? ''))];
  const lists = groups.map((group) => {
    const lines = pages
      .filter(({ title }) => title.startsWith(`${group}/`))
      .map(({ id, title, about }) => `- [${title.slice(group.length + 1)}](llms/${id}.md): ${about}`);
    return `## ${group}\n\n${lines.join('\n')}\n`;
  });
  return {
    'llms.txt': `# ${NAME}\n\n> ${DESCRIPTION}\n\n${lists.join('\n')}`,
    ...Object.fromEntries(pages.map(({ id, text }) => [`llms/${id}.md`, text])),
  };
}

/** What components of the pages show, as Markdown. */
const LISTS: Readonly<Record<string, () => string>> = {
  TokenList: () =>
    Object.entries(tokenDefinitions)
      .flatMap(([group, tokens]) =>
        Object.entries(tokens as Record<string, { unit: string; description: string }>).map(
          ([name, { unit, description }]) =>
            `- \`${group}.${name}\`, \`${customProperty(group, name)}\` (${unit}): ${description}`,
        ),
      )
      .join('\n'),
  TraitSamples: () =>
    Object.entries(traitDescriptions)
      .map(([name, { description, choices }]) => {
        const lines = Object.entries(choices).map(([choice, words]) => `- \`${choice}\`: ${words}`);
        return `## ${name}\n\n${description}\n\n${lines.join('\n')}`;
      })
      .join('\n\n'),
  CommandList: () =>
    commandFacts()
      .map(({ name, help }) => `### recto ${name}\n\n\`\`\`text\n${help}\n\`\`\``)
      .join('\n\n'),
  PackageList: () =>
    packageFacts()
      .map(({ name, sentence, exports }) => {
        const lines = exports.map((one) => `- \`${one.name}\` (${one.kind}): ${one.sentence}`);
        return `## ${name}\n\n${sentence}\n\n${lines.join('\n')}`;
      })
      .join('\n\n'),
  ReleaseList: () =>
    changeFacts()
      .map(
        ({ packages, sentence, rest }) =>
          `- ${packages.join(', ')}: ${`${sentence}\n${rest}`.trim().replaceAll('\n', '\n  ')}`,
      )
      .join('\n'),
};

/** What a browser draws of a page, and no program reads: pictures, and elements around them. */
const PICTURES =
  /^ *<(?:LiveSheet|TaggedSheet|ThemeWall)\b.*(?:\/>|<\/LiveSheet>)\n|^ *<(LiveSheet|PagesFigure)\b.*>\n[\s\S]*?^ *<\/\1>\n|^ *<\/?(?:div|figure|figcaption|Prose)\b.*\n/gm;

/** The text of a page: without its imports and pictures, and with what its components say. Code in fences stays as it is. */
const withoutComponents = (page: string) =>
  page
    .split(/^(```[\s\S]*?^```)$/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/^import .*\n/gm, '')
            .replace(PICTURES, '')
            .replace(/^<(\w+).*\/>$/gm, textOfComponent),
    )
    .join('');

function textOfComponent(tag: string, name: string): string {
  const attributeOf = (prop: string) => new RegExp(`\\b${prop}="([^"]+)"`).exec(tag)?.[1];
  if (name === 'Readme') return sectionOf(readmes()[attributeOf('of') ?? ''] ?? '', attributeOf('section'));
  if (name === 'CodeBlock')
    return [`\`\`\`${attributeOf('language')}`, codeOf(tag, attributeOf('label') ?? ''), '```'].join('\n');
  return LISTS[name]?.() ?? '';
}

function prosePage({ title, text, file }: ProsePage): TextPage {
  const guide = /guides\/([\w-]+)\.mdx$/.exec(file)?.[1];
  const prose = (guide ? readText(`packages/react/guides/${guide}.md`) : withoutComponents(text))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const name = title.split('/').at(-1) ?? title;
  return {
    id: idOf(title),
    title,
    about: guide ? `Recto with ${name}, step by step.` : aboutOf(prose),
    text: `${prose.startsWith('# ') ? prose : `# ${name}\n\n${prose}`}\n`,
  };
}

const FIRST_PAGE = 'apps/storybook/src/manual/first-page';

/** The files that pages show as code, by their labels. */
const FILES: Readonly<Record<string, () => string>> = {
  'resume.yaml': () => savedExample(readText('packages/schema/examples/graduate.yaml')),
  'graduate.yaml': () => savedExample(readText('packages/schema/examples/graduate.yaml')),
  'vite.config.ts': () => fileOfGuide(viteGuide(), 'vite.config.ts'),
  'src/resume.d.ts': () => fileOfGuide(viteGuide(), 'src/resume.d.ts'),
  'src/theme.ts': () => readText(`${FIRST_PAGE}/theme.ts`),
  'src/sheet.tsx': () => readText(`${FIRST_PAGE}/sheet.tsx`),
  'src/main.tsx': () => withSheet(fileOfGuide(viteGuide(), 'src/main.tsx')),
};

const viteGuide = () => readText('packages/react/guides/vite.md');

/** The code of a `<CodeBlock>`: a file, or the commands that it is called with. */
function codeOf(tag: string, label: string): string {
  const commands = [...tag.matchAll(/rectoCommand\('([^']+)'\)/g)].map(([, words = '']) => rectoCommand(words));
  const code = FILES[label]?.() ?? commands.join('\n');
  if (!code) throw new Error(`llms.txt has no code for ${tag}`);
  return code.trim();
}

/** The first paragraph after the title, up to the end of its first sentence. */
function aboutOf(prose: string): string {
  const paragraph = prose.replace(/^# .*\n+/, '').split('\n\n')[0] ?? '';
  return /^[^\n]*?[.:](?=\s|$)/.exec(paragraph.replaceAll('\n', ' '))?.[0] ?? 'The first page.';
}

const componentPages = (): TextPage[] => {
  const facts = new Map(componentFacts().map((fact) => [fact.name, fact]));
  return storyFiles().flatMap(({ title, components }) => {
    const shown = components.flatMap((name) => facts.get(name) ?? []);
    const [first] = shown;
    if (!first || !title.startsWith('Components/')) return [];
    const about = first.description.replace(/\s+/g, ' ').split(/(?<=\.) /)[0] ?? '';
    return [{ id: idOf(title), title, about, text: `${shown.map(componentText).join('\n')}` }];
  });
};

const componentText = ({ name, description, example, props }: ComponentFact) => `# ${name}

${description}
${example ? `\n\`\`\`tsx\n${example}\n\`\`\`\n` : ''}
| prop | type | default | what it does |
| ---- | ---- | ------- | ------------ |
${props.map(rowOf).join('\n')}
`;

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const rowOf = (prop: ComponentFact['props'][number]) =>
  `| \`${prop.name}\` | \`${cell(prop.type)}\` | ${cell(prop.default ?? (prop.required ? 'required' : 'none'))} | ${cell(prop.description)} |`;
