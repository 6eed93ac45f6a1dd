import type { ComponentFact } from './facts.ts';

/** What the check of the manual looks at. */
export interface ManualFacts {
  components: readonly ComponentFact[];
  /** Components that are exported without a type of their props. */
  withoutProps: readonly string[];
  /** Components that a file of stories names. */
  storied: ReadonlySet<string>;
  /** Components whose layouts the manual compares. */
  compared: ReadonlySet<string>;
  tokens: readonly { group: string; name: string; description: string }[];
  /** Groups of tokens that the guide has words for. */
  tokenGroups: ReadonlySet<string>;
  traits: readonly { name: string; description: string; choices: Readonly<Record<string, string>> }[];
  /** Traits that the guide has a picture of. */
  pictured: ReadonlySet<string>;
  themes: readonly { name: string; description?: string | undefined }[];
}

const isBlank = (text: string | undefined) => !text?.trim();

/**
 * What the manual says nothing of, each as a sentence that says what to do. That every exported name has a comment is checked by
 * scripts/public-types.test.ts.
 */
export const gapsOf = (facts: ManualFacts): string[] => [
  ...facts.withoutProps.map(
    (name) => `<${name}> is unknown to the manual. Export the type of its props as ${name}Props.`,
  ),
  ...facts.components.flatMap((component) => gapsOfComponent(component, facts)),
  ...facts.tokens.flatMap((token) => gapsOfToken(token, facts.tokenGroups)),
  ...facts.traits.flatMap((trait) => gapsOfTrait(trait, facts.pictured)),
  ...facts.themes
    .filter(({ description }) => isBlank(description))
    .map(({ name }) => `The theme ${name} does not say whom it is for. Give it a description.`),
];

function gapsOfComponent({ name, description, props }: ComponentFact, { storied, compared }: ManualFacts): string[] {
  return [
    ...(isBlank(description) ? [`<${name}> has no words. Write a comment above it.`] : []),
    ...(storied.has(name)
      ? []
      : [`<${name}> has no story, so no page. Write one beside it, with "component: ${name}" in its meta.`]),
    ...props
      .filter((prop) => isBlank(prop.description))
      .map((prop) => `The prop ${prop.name} of <${name}> has no words. Write a comment above it.`),
    ...(props.some((prop) => prop.name === 'layout' && prop.kind === 'options') && !compared.has(name)
      ? [
          `<${name}> has layouts, and nothing says which to take. Say it in apps/storybook/src/component-page/which-layout.ts.`,
        ]
      : []),
  ];
}

function gapsOfToken(
  { group, name, description }: ManualFacts['tokens'][number],
  groups: ReadonlySet<string>,
): string[] {
  return [
    ...(isBlank(description)
      ? [`The token ${group}.${name} has no words. Write its description in packages/themes/src/tokens/tokens.ts.`]
      : []),
    ...(groups.has(group)
      ? []
      : [
          `The token ${group}.${name} has no place: give ${group} words in apps/storybook/src/manual/reference/token-groups.ts.`,
        ]),
  ];
}

function gapsOfTrait(
  { name, description, choices }: ManualFacts['traits'][number],
  pictured: ReadonlySet<string>,
): string[] {
  return [
    ...(isBlank(description)
      ? [`The trait ${name} has no words. Write its description in packages/themes/src/tokens/trait-descriptions.ts.`]
      : []),
    ...Object.entries(choices)
      .filter(([, words]) => isBlank(words))
      .map(
        ([choice]) =>
          `The choice ${choice} of the trait ${name} has no words. Write them in packages/themes/src/tokens/trait-descriptions.ts.`,
      ),
    ...(pictured.has(name)
      ? []
      : [`The trait ${name} has no picture: give it one in apps/storybook/src/manual/reference/trait-pictures.tsx.`]),
  ];
}
