import { expect, it } from 'vitest';
import { Resume } from '../../resume/index.ts';
import { markup } from '../../testing/markup.ts';
import { Publications } from './publications.tsx';

const entries = [{ name: 'How Fields Forget', authors: ['Jon Vale', 'Asha Rao'] }];
const authors = 'Jon Vale, <strong>Asha Rao</strong></span>';

it('sets the person’s own name bold among the authors, and no other', () => {
  expect(markup(<Publications entries={entries} author="Asha Rao" />)).toContain(`data-part="authors">${authors}`);
  expect(markup(<Publications entries={entries} />)).toContain('data-part="authors">Jon Vale, Asha Rao</span>');
});

it('knows the name from the document', () => {
  expect(markup(<Resume resume={{ basics: { name: 'Asha Rao' }, publications: entries }} />)).toContain(authors);
});
