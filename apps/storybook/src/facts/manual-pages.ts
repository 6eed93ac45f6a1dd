import { globSync, readFileSync } from 'node:fs';
import { root } from './source-program.ts';

/** A page of prose. */
export interface ProsePage {
  /** Path from the repository. */
  file: string;
  /** As in the sidebar: "Start/Install". */
  title: string;
  text: string;
}

/** The stories of a component. */
export interface StoryFile {
  file: string;
  title: string;
  /** The names of the component and of what is shown with it. */
  components: string[];
}

const read = (file: string) => readFileSync(root + file, 'utf8').replaceAll('\r\n', '\n');
const files = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Every page of prose of the manual. */
export const prosePages = (): ProsePage[] =>
  files('apps/storybook/src/**/*.mdx').map((file) => {
    const text = read(file);
    return { file, title: /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '', text };
  });

/** Every file of stories of the components. */
export const storyFiles = (): StoryFile[] =>
  files('packages/react/src/**/*.stories.tsx').map((file) => {
    const text = read(file);
    const others = /subcomponents: \{([^}]*)\}/.exec(text)?.[1]?.match(/\w+/g) ?? [];
    const component = /^ {2}component: (\w+)/m.exec(text)?.[1] ?? /\bcomponent: (\w+)/.exec(text)?.[1];
    return { file, title: /title: '([^']+)'/.exec(text)?.[1] ?? '', components: [component ?? '', ...others] };
  });

/** The address of a title in the manual, as Storybook makes it: "Start/The document" is `start-the-document`. */
export const idOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
