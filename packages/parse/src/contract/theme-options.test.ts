import { themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { checkOptionsOf } from './theme-options.ts';

test('the options of a sheet are those of its theme', () => {
  const { aside, layout, order } = themes.rail;
  expect(checkOptionsOf(themes.rail, {})).toEqual({ ...(order ? { order } : {}), aside, lead: true, layout });
  expect(checkOptionsOf(themes.classic, {})).toMatchObject({ lead: false });
});

test('what the document asks for goes before the theme', () => {
  const resume = { meta: { recto: { order: ['skills', 'work'], layout: { education: 'table' as const } } } };
  const { order, layout } = checkOptionsOf(themes.rail, resume);
  expect(order).toEqual(['skills', 'work']);
  expect(layout).toEqual({ ...themes.rail.layout, education: 'table' });
});

test('an aside at the foot is drawn last', () => {
  const theme = { aside: ['skills'], traits: { columns: 'foot-four', summary: 'plain' } };
  expect(checkOptionsOf(theme, {})).toMatchObject({ foot: ['skills'] });
});
