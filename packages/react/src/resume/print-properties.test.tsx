import { describe, expect, it } from 'vitest';
import { Document, PrintStyle, printProperties } from '../index.ts';
import { decoded, markup, tags } from '../testing/markup.ts';

const named = (name: string) => ({ basics: { name }, meta: { recto: { print: { runningHead: true } } } });

it('is empty for a document without settings', () => {
  expect(printProperties({ basics: { name: 'Asha Rao' } })).toEqual({});
  expect(markup(<Document resume={{}} />)).toContain('<html lang="en" dir="ltr"><head>');
});

it('passes the print settings of the document to the stylesheet', () => {
  const print = { pageNumbers: false, runningHead: true, date: '2026-11-05' };
  const resume = { basics: { name: 'Asha Rao' }, meta: { recto: { print, paper: { width: 200, height: 280.5 } } } };
  const properties = {
    '--recto-page-number': '""',
    '--recto-running-head': '"Asha Rao"',
    '--recto-issued': '"5 November 2026"',
    '--recto-paper-width': '200mm',
    '--recto-paper-height': '280.5mm',
  };
  expect(printProperties(resume)).toEqual(properties);
  const [html = ''] = tags(markup(<Document resume={resume} />));
  for (const [name, value] of Object.entries(properties)) expect(decoded(html)).toContain(`${name}:${value}`);
});

it('are the same in a style', () => {
  const print = { runningHead: true, date: '2026-11-05' };
  const resume = { basics: { name: 'Asha Rao' }, meta: { recto: { print, paper: { width: 200, height: 280.5 } } } };
  expect(markup(<PrintStyle resume={resume} nonce="abc" />)).toBe(
    '<style nonce="abc">:root{--recto-paper-width:200mm;--recto-paper-height:280.5mm;' +
      '--recto-running-head:"Asha Rao";--recto-issued:"5 November 2026"}</style>',
  );
  expect(markup(<PrintStyle resume={{ basics: { name: 'Asha Rao' } }} />)).toBe('');
  expect(markup(<PrintStyle resume={undefined} />)).toBe('');
});

it('cannot end the style, whatever a document that was not read contains', () => {
  const paper = { width: '</style><script>alert(1)</script>' as unknown as number, height: 280 };
  expect(markup(<PrintStyle resume={{}} paper={paper} />).match(/<\/?\w+/g)).toEqual(['<style', '<script', '</style']);
});

it('prefers options to the document', () => {
  const resume = {
    basics: { name: 'Asha Rao' },
    meta: { recto: { print: { runningHead: true }, paper: { width: 200, height: 280 } } },
  };
  expect(printProperties(resume, { print: { runningHead: false }, paper: 'a4' })).toEqual({});
  expect(printProperties(resume, { name: 'A. Rao', paper: 'a4' })).toEqual({ '--recto-running-head': '"A. Rao"' });
  expect(tags(markup(<Document resume={resume} print={{ runningHead: false }} paper="a4" />))[0]).not.toContain(
    'style',
  );
});

it.each([
  ['en', '2026', '"2026"'],
  ['de', '2026-11', '"November 2026"'],
  ['hi', '2026-11-05', '"5 नवंबर 2026"'],
  ['en', 'on request', '"on request"'],
  ['en', ' ', undefined],
])('writes the date of issue in %s as precisely as it is given: %s', (locale, date, written) => {
  expect(printProperties({}, { locale, print: { date } })['--recto-issued']).toBe(written);
});

/** A string of CSS as a browser reads it (CSS Syntax 3, § 4.3.5); `undefined` when it is not one, or has text after its end. */
function readString(css: string): string | undefined {
  if (!/^"(?:[^"\\\n\r\f]|\\[0-9a-f]{1,6} |\\[^0-9a-f\n])*"$/.test(css)) return undefined;
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

describe.each([
  'Asha "Ace" O’Neil',
  "O'Neil",
  'back\\slash\\',
  'two\nlines\r\nand\u2028more',
  '</style><script>alert(1)</script>',
  '"; } :root { display: none } /*',
  '" url(https://example.com/x)',
  'a & b; c',
  '\u0001\u007f\ufeff',
  'زهرا می‌نویسد',
  'محمد بن راشد',
])('the name %j', (name) => {
  it('is the same when a browser reads it', () => {
    expect(readString(printProperties(named(name))['--recto-running-head'] ?? '')).toBe(name.trim());
  });

  it('contains nothing that could end a string, a rule, an attribute or an element', () => {
    const value = printProperties(named(name))['--recto-running-head'] ?? '';
    expect(value.slice(1, -1)).not.toMatch(/["'<>{};&\n\r\f]|\\(?![0-9a-f])/);
    const [html = ''] = tags(markup(<Document resume={named(name)} />));
    expect(decoded(html)).toContain(`--recto-running-head:${value}`);
  });
});
