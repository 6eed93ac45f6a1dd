import { type ComponentType, createElement } from 'react';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';
import { examples, WITHOUT_ELEMENT } from './testing/examples.ts';
import { hostElements } from './testing/host-elements.ts';
import { markup, tags, withoutPreloads } from './testing/markup.ts';

/** Exports that are components: React needs a capital first letter. */
const components = Object.entries(exported).filter(([name]) => /^[A-Z]/.test(name));

/** Components with an element and without `data-part`, and why. */
const WITHOUT_PART: Record<string, string> = {
  Heading: 'takes the name of the part that it heads: `section-title`, `entry-title`',
  Link: 'stands inside a part; `a` says what it is',
  PrintStyle: 'a style of the page, and nothing on it',
  ThemeStyle: 'a style of the page, and nothing on it',
};

/** Attributes that the components set, apart from `data-` and `aria-`. Another name is a prop that should not have reached the element. */
const ATTRIBUTES =
  /^(?:alt|charSet|children|className|colSpan|content|dangerouslySetInnerHTML|dateTime|dir|href|lang|name|rel|rowSpan|scope|span|src|style|type)$/;

it('knows how to render everything that is exported', () => {
  expect(Object.keys(examples)).toEqual(components.map(([name]) => name).sort());
});

describe.each(components)('%s', (name, component) => {
  const render = (props: object = {}) =>
    createElement(component as ComponentType<object>, { ...examples[name as keyof typeof examples], ...props });
  // The document around a sheet is not part of it.
  const isOwn = ({ type, props }: ReturnType<typeof hostElements>[number]) =>
    name === 'Document' ? props['data-part'] !== undefined : type !== 'html';
  const own = (props?: object) => hostElements(render(props)).find(isOwn);

  it('has its name in the tools of React', () => {
    const { name: own, displayName = own } = component as unknown as { name: string; displayName?: string };
    expect(displayName).toBe(name);
  });

  it('is made of functions without state: calling them gives the tags that the server sends', () => {
    const called = hostElements(render()).map(({ type }) => type);
    const sent = tags(withoutPreloads(markup(render()))).map((tag) => /^<([a-z0-9]+)/.exec(tag)?.[1]);
    expect(called.length).toBeGreaterThan(0);
    expect(called).toEqual(sent);
  });

  it('does not pass its own props to an element', () => {
    const attributes = hostElements(render()).flatMap(({ props }) => Object.keys(props));
    expect(attributes.filter((attribute) => !/^(?:data|aria)-/.test(attribute) && !ATTRIBUTES.test(attribute))).toEqual(
      [],
    );
  });

  if (name in WITHOUT_ELEMENT) return;

  it('puts id, label and data attributes of yours on its element', () => {
    const given = { id: 'mine', 'data-testid': 'mine', 'aria-label': 'Mine' };
    expect(own(given)?.props).toMatchObject(given);
    expect(markup(render(given)).match(/ id="mine"/g)).toHaveLength(1);
  });

  it('keeps its class names and adds yours', () => {
    const before = String(own()?.props.className ?? '')
      .split(' ')
      .filter(Boolean);
    expect(
      String(own({ className: 'mine' })?.props.className)
        .split(' ')
        .sort(),
    ).toEqual([...before, 'mine'].sort());
  });

  it('passes a ref to its element', () => {
    const ref = () => {};
    expect(own({ ref })?.props.ref).toBe(ref);
  });

  if (name in WITHOUT_PART) return;

  it('names its part', () => {
    expect(own()?.props['data-part']).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
