import components from 'virtual:recto/components';
import { DocsContext, Story, useOf } from '@storybook/addon-docs/blocks';
import { type ReactNode, useContext } from 'react';
import type { DocsContextProps } from 'storybook/internal/types';
import { create, ensure, ThemeProvider } from 'storybook/theming';
import { componentName } from '../controls/component-name.ts';
import { storyName } from '../controls/story-name.ts';
import type { ComponentFact } from '../facts/facts.ts';
import { CodeBlock } from '../manual/components/code-block.tsx';
import { Scrolled } from '../manual/components/scrolled.tsx';
import { PageContext } from '../manual/page/docs-context.ts';
import { pageAddress, storyAddress } from '../manual/page/links.ts';
import { Anatomy } from './anatomy.tsx';
import { PropsTable, withCode } from './props-table.tsx';
import { storyCode } from './story-code.ts';
import { layoutGuidance } from './which-layout.ts';
import './component-page.css';

type PreparedStory = ReturnType<ReturnType<typeof useDocs>['componentStories']>[number];
const useDocs = () => useContext(DocsContext);

/** Names of stories that show more parts than the first. */
const FULL = ['Entries', 'Full'];

/** What the blocks of Storybook are drawn with, until their story is there. */
const blockTheme = ensure(create({ base: 'light' }));

/**
 * The page of a component: what it is, its parts, how to use it, its props, and every layout and edge case. Stories that are
 * composed of several, in "Try", have a page with their own words and what they show.
 */
export const ComponentPage = () => (
  <DocsContext value={useContext(PageContext) as DocsContextProps}>
    <ThemeProvider theme={blockTheme}>
      <PageOfStories />
    </ThemeProvider>
  </DocsContext>
);

function PageOfStories() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const stories = useDocs().componentStories();
  const title = preparedMeta.title.split('/').at(-1) ?? '';
  if (preparedMeta.title.startsWith('Components/')) return <Described {...{ title, preparedMeta, stories }} />;
  const { docs } = preparedMeta.parameters as { docs?: { description?: { component?: string } } };
  const component = componentName(preparedMeta.component) ?? '';
  return (
    <>
      <h1>{title}</h1>
      <p>{withCode(docs?.description?.component ?? '')}</p>
      <p>
        Props and parts are on the page of{' '}
        <a href={pageAddress(`components-${component.toLowerCase()}`)}>{component}</a>.
      </p>
      {stories.map((story) => (
        <Case key={story.id} story={story} name={component} />
      ))}
    </>
  );
}

interface DescribedProps {
  title: string;
  preparedMeta: ReturnType<typeof useOf<'meta'>>['preparedMeta'];
  stories: readonly PreparedStory[];
}

function Described({ title, preparedMeta, stories }: DescribedProps) {
  const names = [preparedMeta.component, ...Object.values(preparedMeta.subcomponents ?? {})].map(componentName);
  const facts = names.flatMap((name) => components.find((component) => component.name === name) ?? []);
  const [component] = facts;
  // The story with most parts.
  const first = stories.find(({ name }) => FULL.includes(name)) ?? stories[0];
  return (
    <>
      <h1>{title}</h1>
      {component && <p>{withCode(component.description)}</p>}
      {first && component && (
        <Anatomy>
          <Story of={first.moduleExport} inline />
        </Anatomy>
      )}
      {component?.example && (
        <>
          <h2 id="use-it">Use it</h2>
          <CodeBlock code={importing(component)} language="tsx" label={`${component.name}, to paste`} />
        </>
      )}
      {facts.map((fact, index) => (
        <Properties key={fact.name} component={fact} title={index === 0 ? 'Props' : `Props of ${fact.name}`} />
      ))}
      {component && <WhichLayout component={component} stories={stories} />}
      <h2 id="cases">Layouts and cases</h2>
      {stories.map((story) => (
        <Case key={story.id} story={story} name={component?.name ?? title} />
      ))}
    </>
  );
}

const importing = ({ name, example = '' }: ComponentFact) =>
  example.includes('import ') ? example : `import { ${name} } from '@recto/react';\n\n${example}`;

function Properties({ component, title }: { component: ComponentFact; title: string }) {
  const hasOwn = component.props.length > 0;
  return (
    <>
      <h2 id={`props-${component.name.toLowerCase()}`}>{title}</h2>
      {hasOwn && <PropsTable component={component} />}
      {component.takesAttributes && (
        <p className={hasOwn ? 'props-attributes' : undefined}>
          {hasOwn ? 'And the attributes of its element: ' : 'None of its own. It takes the attributes of its element: '}
          <code>className</code>, <code>style</code>, <code>id</code>, <code>ref</code> and the others.
        </p>
      )}
    </>
  );
}

function WhichLayout({ component, stories }: { component: ComponentFact; stories: readonly PreparedStory[] }) {
  const guidance = layoutGuidance[component.name] ?? [];
  const shown = guidance.flatMap((one) => {
    const story = stories.find(({ name, exportName }: { name: string; exportName?: string }) =>
      [name, exportName].includes(one.story),
    );
    return story ? [{ ...one, of: story }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <h2 id="which-layout">Which layout</h2>
      <div className="component-layouts">
        {shown.map(({ of, take, lead, when, story }) => (
          <figure key={story} data-take={take}>
            <Picture story={of} />
            <figcaption>
              <b>{lead}</b> {when}
            </figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}

/** A story for a phone is as wide as one. */
const isForPhone = ({ storyGlobals }: { storyGlobals?: { viewport?: { value?: string } } }) =>
  storyGlobals?.viewport?.value === 'phone';

const Picture = ({ story }: { story: PreparedStory }): ReactNode => (
  <Scrolled
    className={isForPhone(story) ? 'component-story is-phone' : 'component-story'}
    label={`Picture: ${storyName(story.name)}`}
  >
    <Story of={story.moduleExport} inline />
  </Scrolled>
);

interface StoryParameters {
  docs?: { description?: { story?: string }; source?: { originalSource?: string } };
}

function Case({ story, name }: { story: PreparedStory; name: string }) {
  const { docs } = story.parameters as StoryParameters;
  const title = storyName(story.name);
  return (
    <section className="component-case" aria-label={title}>
      <h3 id={story.id}>{title}</h3>
      {docs?.description?.story && <p>{withCode(docs.description.story)}</p>}
      <Picture story={story} />
      <div className="component-actions">
        <a href={storyAddress(story.id)} target="_top">
          Open with controls
        </a>
        <details>
          <summary>Code of “{title}”</summary>
          <CodeBlock code={storyCode(name, story.initialArgs, docs?.source?.originalSource)} language="tsx" />
        </details>
      </div>
    </section>
  );
}
