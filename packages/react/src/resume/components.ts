import type { SectionId } from '@recto/schema';
import type { ComponentType } from 'react';
import type { HeaderProps } from '../sections/header/index.ts';
import type { PropsByKey } from '../sections/props-by-key.ts';

/** The props of the header and of every built-in section. */
interface ReplaceableProps extends PropsByKey {
  /** Of `<Header>`. */
  header: HeaderProps;
}

/**
 * Components of your own for `<Resume>`: `header`, a section key, or the id of a custom section. Each has the props of the
 * component that it replaces; that of a custom section has `CustomSectionProps`.
 */
export type ResumeComponents = {
  readonly [Id in keyof ReplaceableProps | SectionId]?: Id extends keyof ReplaceableProps
    ? ComponentType<ReplaceableProps[Id]>
    : // biome-ignore lint/suspicious/noExplicitAny: where any id may be, the components of sections must be allowed too
      ComponentType<any>;
};
