import { type Theme, themes, tokenDefinitions, traitDescriptions } from '@recto/themes';
import { expect, test } from 'vitest';
import { layoutGuidance } from '../component-page/which-layout.ts';
import { groupWords } from '../manual/reference/token-groups.ts';
import { traitPictures } from '../manual/reference/trait-pictures.tsx';
import { componentFacts, componentsWithoutProps } from './component-facts.ts';
import { gapsOf, type ManualFacts } from './gaps.ts';
import { storyFiles } from './manual-pages.ts';

const facts: ManualFacts = {
  components: componentFacts(),
  withoutProps: componentsWithoutProps(),
  storied: new Set(storyFiles().flatMap(({ components }) => components)),
  compared: new Set(Object.keys(layoutGuidance)),
  tokens: Object.entries(tokenDefinitions).flatMap(([group, tokens]) =>
    Object.entries(tokens).map(([name, { description }]) => ({ group, name, description })),
  ),
  tokenGroups: new Set(Object.keys(groupWords)),
  traits: Object.entries(traitDescriptions).map(([name, trait]) => ({ name, ...trait })),
  pictured: new Set(Object.keys(traitPictures)),
  themes: Object.values<Theme>(themes),
};

test('every prop, token, trait, theme and component has words, a story and a place in the manual', () => {
  expect(facts.components.length).toBeGreaterThan(30);
  expect(facts.components.flatMap(({ props }) => props).length).toBeGreaterThan(200);
  expect(gapsOf(facts)).toEqual([]);
});

test('each gap is a sentence that says what to do', () => {
  const [token, ...tokens] = facts.tokens;
  const [trait, ...traits] = facts.traits;
  const first = facts.components.find(({ name }) => name === 'Education');
  const others = facts.components.filter((component) => component !== first);
  if (!first || !token || !trait) throw new Error('There is nothing to break.');
  const [prop, ...props] = first.props;
  if (!prop) throw new Error(`${first.name} has no props.`);
  // What is missing now is for the test before.
  const known = new Set(gapsOf(facts));
  const broken = (change: Partial<ManualFacts>) => gapsOf({ ...facts, ...change }).filter((gap) => !known.has(gap));
  const without = (set: ReadonlySet<string>, name: string) => new Set([...set].filter((one) => one !== name));

  expect(broken({ components: [{ ...first, props: [{ ...prop, description: ' ' }, ...props] }, ...others] })).toEqual([
    `The prop ${prop.name} of <${first.name}> has no words. Write a comment above it.`,
  ]);
  expect(broken({ withoutProps: ['Blank'] })).toEqual([
    '<Blank> is unknown to the manual. Export the type of its props as BlankProps.',
  ]);
  expect(broken({ storied: without(facts.storied, 'Education') })).toEqual([
    '<Education> has no story, so no page. Write one beside it, with "component: Education" in its meta.',
  ]);
  expect(broken({ compared: without(facts.compared, 'Education') })).toEqual([
    '<Education> has layouts, and nothing says which to take. Say it in apps/storybook/src/component-page/which-layout.ts.',
  ]);
  expect(broken({ tokens: [{ ...token, description: '' }, ...tokens] })).toEqual([
    `The token ${token.group}.${token.name} has no words. Write its description in packages/themes/src/tokens/tokens.ts.`,
  ]);
  expect(broken({ tokenGroups: without(facts.tokenGroups, 'page') })).toEqual(
    ['marginBlock', 'marginInline'].map(
      (name) =>
        `The token page.${name} has no place: give page words in apps/storybook/src/manual/reference/token-groups.ts.`,
    ),
  );
  expect(broken({ traits: [{ ...trait, description: '' }, ...traits] })).toEqual([
    `The trait ${trait.name} has no words. Write its description in packages/themes/src/tokens/trait-descriptions.ts.`,
  ]);
  expect(broken({ pictured: without(facts.pictured, trait.name) })).toEqual([
    `The trait ${trait.name} has no picture: give it one in apps/storybook/src/manual/reference/trait-pictures.tsx.`,
  ]);
  expect(broken({ themes: [{ name: 'pale' }] })).toEqual([
    'The theme pale does not say whom it is for. Give it a description.',
  ]);
});
