import readmes from 'virtual:recto/readmes';
import { Markdown } from '@storybook/addon-docs/blocks';
import { elements } from '../page/elements.tsx';
import { sectionOf } from './sections.ts';

interface ReadmeProps {
  /** The package: `react`; or `transcript`, `contributing`. */
  of: string;
  /** The heading of a section. Without one, what is before the first section. */
  section?: string;
}

/** A part of the README of a package. What it says has one home, and is here as it is there. */
export const Readme = ({ of, section }: ReadmeProps) => <Prose>{sectionOf(readmes[of] ?? '', section)}</Prose>;

/** Markdown in the look of the manual. */
export const Prose = ({ children }: { children: string }) => (
  <Markdown options={{ overrides: elements, wrapper: 'div' }}>{children}</Markdown>
);
