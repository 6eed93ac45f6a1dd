interface Documented {
  __docgenInfo?: { description?: string };
}

/** The description of a component in Markdown. Storybook shows the tags of a comment as text; its example is code. */
export const componentDescription = (component: Documented | null | undefined): string =>
  (component?.__docgenInfo?.description ?? '').replace(/^@example$/gm, '');
