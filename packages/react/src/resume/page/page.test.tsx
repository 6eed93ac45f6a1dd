import { expect, it } from 'vitest';
import { markup, tags } from '../../testing/markup.ts';
import { Page } from './page.tsx';

it.each([
  ['en', 'ltr'],
  ['hi', 'ltr'],
  ['ar', 'rtl'],
])('has the language and direction of %s', (locale, dir) => {
  const [page] = tags(markup(<Page locale={locale} />));
  expect(page).toContain(`lang="${locale}"`);
  expect(page).toContain(`dir="${dir}"`);
});

it('has theme, paper, colours and traits as attributes', () => {
  const [page] = tags(markup(<Page theme="placement" paper="letter" scheme="dark" traits={{ heading: 'rule' }} />));
  expect(page).toContain('data-recto-theme="placement"');
  expect(page).toContain('data-recto-paper="letter"');
  expect(page).toContain('data-recto-scheme="dark"');
  expect(page).toContain('data-recto-heading="rule"');
});

it('has the variant of its theme as words of an attribute', () => {
  const [page] = tags(markup(<Page variant="maroon, crimson" />));
  expect(page).toContain('data-recto-variant="maroon crimson"');
  expect(markup(<Page variant="" />)).not.toContain('data-recto-variant');
});

it('has the size of a paper without a name as properties, with your own style', () => {
  const [page] = tags(markup(<Page paper={{ width: 200, height: 280.5 }} style={{ color: 'red' }} />));
  expect(page).not.toContain('data-recto-paper');
  expect(page).toContain('style="--recto-paper-width:200mm;--recto-paper-height:280.5mm;color:red"');
});

it('leaves the colour scheme to the reader by default', () => {
  expect(markup(<Page />)).not.toContain('data-recto-scheme');
});
