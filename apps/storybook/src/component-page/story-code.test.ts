import { createElement } from 'react';
import { expect, test } from 'vitest';
import { elementCode, storyCode, valueCode } from './story-code.ts';

test('data are written as people write them', () => {
  expect(valueCode({ value: 9.1, kind: 'cgpa', 'a-b': [true, undefined, null] })).toBe(
    "{ value: 9.1, kind: 'cgpa', 'a-b': [true, undefined, null] }",
  );
  expect(valueCode(`it's`)).toBe(`"it's"`);
  expect(valueCode('a\\b\n"it\'s"')).toBe(`'a\\\\b\\n"it\\'s"'`);
  expect(valueCode(['x'.repeat(60), 'y'.repeat(60)])).toBe(`[\n  '${'x'.repeat(60)}',\n  '${'y'.repeat(60)}',\n]`);
});

test('an element has its props', () => {
  expect(elementCode('Education', { layout: 'table', entries: [{ score: '93%' }], title: undefined, open: true })).toBe(
    `<Education layout="table" entries={[{ score: '93%' }]} open />`,
  );
  expect(elementCode('Text', { children: 'a "b"' })).toBe(`<Text children={'a "b"'} />`);
});

test('a story that renders more than its args is shown as it is written', () => {
  expect(storyCode('Link', { href: '#' }, '{}')).toBe(`import { Link } from '@recto/react';\n\n<Link href="#" />;`);
  expect(storyCode('Link', { href: '#' }, '{ render: () => null }')).toBe('{ render: () => null }');
  expect(storyCode('Section', { children: createElement('p') }, '{ args: {} }')).toBe('{ args: {} }');
});
