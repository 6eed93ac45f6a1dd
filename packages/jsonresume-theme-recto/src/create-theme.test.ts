import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' };
import { themes } from '@recto/themes';
import { describe, expect, test, vi } from 'vitest';
import { createTheme } from './create-theme.tsx';
import { pdfRenderOptions, render } from './index.ts';
import type { JsonResumeThemeOptions } from './options.ts';

/** What is asked of a host: stylesheets, scripts, pictures and fonts that are not inside. */
const REQUESTS =
  /<(?:script|img|iframe|source)[^>]* src="(?!data:)|<link[^>]* href="(?!data:)|url\((?!["']?data:)|@import/g;

const requestsOf = (html: string) => html.match(REQUESTS) ?? [];

/** Spaces and quotation marks of a page are those of its language. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');

/** What a page shows, the addresses of its links, and its dates as a machine reads them. */
function shownIn(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const attributes = [...body.matchAll(/ (?:href|dateTime)="([^"]+)"/g)].map(([, value]) => value);
  const text = `${body.replace(/<[^>]*>/g, '')} ${attributes.join(' ')}`.replaceAll('&#x27;', "'");
  return plain(text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
}

/** The texts of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const said = (options: JsonResumeThemeOptions = {}) => {
  const warnings: string[] = [];
  return { warnings, theme: createTheme({ warn: (message) => warnings.push(message), ...options }) };
};

const themeOf = (html: string) => /data-recto-theme="([\w-]+)"/.exec(html)?.[1];
const variantOf = (html: string) => /data-recto-variant="([^"]*)"/.exec(html)?.[1] ?? '';

test('the official sample is shown with all its fields, and asks no host for anything', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const html = render(sample);
  warn.mockRestore();
  const { $schema: _, meta: __, basics, ...sections } = sample;
  const { location, ...person } = basics;
  const { countryCode: ___, ...place } = location;
  // Country codes are shown as names, and addresses without their scheme beside the whole one in the link.
  const texts = textsOf([person, place, sections]);
  expect(texts.length).toBeGreaterThan(40);
  const shown = shownIn(html);
  expect(texts.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  expect(requestsOf(html)).toEqual([]);
  expect(html.includes('data:font/woff2;base64,')).toBe(true);
  expect(html.startsWith('<!doctype html>\n<html lang="en" dir="ltr"')).toBe(true);
  expect(pdfRenderOptions).toMatchObject({ preferCSSPageSize: true, printBackground: true, mediaType: 'print' });
});

describe('the theme', () => {
  const basics = { name: 'Ida Sund' };

  test.each([
    [{}, undefined, 'classic', ''],
    [{ theme: 'jsonresume-theme-recto' }, undefined, 'classic', ''],
    [{ theme: 'elegant' }, undefined, 'classic', ''],
    [{ theme: 'swiss' }, undefined, 'swiss', ''],
    [{ theme: 'recto-swiss' }, undefined, 'swiss', ''],
    [{ theme: 'jsonresume-theme-recto/sidebar-dark' }, undefined, 'sidebar-dark', ''],
    [{ theme: 'recto/swiss/cobalt' }, undefined, 'swiss', 'cobalt'],
    [{ theme: { name: 'jsonresume-theme-recto/rail' } }, undefined, 'rail', ''],
    [{ theme: 'minimal' }, undefined, 'developer', ''],
    [{ theme: 'swiss', recto: { theme: 'rail', variant: 'sand' } }, undefined, 'rail', 'sand'],
    [{ recto: { theme: 'rail', variant: 'sand' } }, { theme: 'banner' }, 'banner', ''],
    [{ recto: { theme: 'rail' } }, { theme: 'classic', variant: 'maroon crimson' }, 'classic', 'maroon crimson'],
  ] as const)('%j with the option %j is %s %s', (meta, options, theme, variant) => {
    const { warnings, theme: own } = said(options);
    const html = own.render({ basics, meta });
    expect([themeOf(html), variantOf(html)]).toEqual([theme, variant]);
    expect(warnings).toEqual([]);
  });

  test.each([
    [{ theme: 'swis' }, 'Did you mean "swiss"?', 'classic'],
    [{ theme: 'swiss', variant: 'cobolt' }, 'Did you mean "cobalt"?', 'swiss'],
  ])('%j is not there, and another one is proposed', (recto, hint, theme) => {
    const { warnings, theme: own } = said();
    const html = own.render({ basics, meta: { recto } });
    expect(themeOf(html)).toBe(theme);
    expect(warnings.join('\n')).toContain(hint);
  });

  test('each has its own rules and fonts', () => {
    const pages = Object.keys(themes).map((name) => said({ theme: name as keyof typeof themes }).theme.render(sample));
    for (const [index, name] of Object.keys(themes).entries()) {
      expect(pages[index]?.includes(`[data-recto-theme="${name}"]`), name).toBe(true);
      expect(requestsOf(pages[index] ?? '')).toEqual([]);
      // The address that resume-cli gives the browser has all of the page in base64; Chromium takes 2 MiB of it.
      expect(Buffer.from(pages[index] ?? '').toString('base64').length, name).toBeLessThan(2 ** 21);
    }
  });
});

test('fonts of the system take the place of files', () => {
  const { theme } = said({ fonts: 'system' });
  const html = theme.render(sample);
  expect(html.includes('data:font/')).toBe(false);
  expect(requestsOf(html)).toEqual([]);
});

test('a page is fitted by a script only where pages are asked for', () => {
  const { theme } = said();
  const basics = { name: 'Ida Sund' };
  expect(theme.render({ basics }).match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
  const html = theme.render({ basics, meta: { recto: { pages: 1 } } });
  expect(html.includes('{ pages: 1 }')).toBe(true);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

test('an audience is asked for by option', () => {
  const resume = { basics: { name: 'Ida Sund', phone: '+46 70 000 00 00' } };
  expect(shownIn(said().theme.render(resume))).toContain('+46 70 000 00 00');
  expect(said({ audience: 'public' }).theme.render(resume).includes('+46 70 000 00 00')).toBe(false);
});

test('pictures of other hosts and files beside it are left out, and reported', () => {
  const { warnings, theme } = said();
  const logo = { src: 'https://example.com/logo.png', alt: 'Logo' };
  const html = theme.render({
    basics: { name: 'Ida Sund', image: 'me.jpg', logo: { src: 'data:image/png;base64,AAAA', alt: 'Seal' } },
    work: [{ name: 'Harbour', position: 'Engineer', logo }],
  });
  expect(html.includes('src="data:image/png;base64,AAAA"')).toBe(true);
  expect(requestsOf(html)).toEqual([]);
  expect(warnings.join('\n')).toMatch(/basics\.image \(me\.jpg\).*work\[0\]\.logo|work\[0\]\.logo.*basics\.image/);
});

describe('documents of others', () => {
  test('one of version 0', () => {
    const { theme } = said();
    const html = theme.render({
      bio: { firstName: 'Ida', lastName: 'Sund', email: { personal: 'ida@example.com' } },
      work: [{ company: 'Harbour Analytics', position: 'Engineer', website: 'https://example.com' }],
    });
    expect(shownIn(html)).toContain('Ida Sund');
    expect(shownIn(html)).toContain('Harbour Analytics');
  });

  test('one that is broken', () => {
    const { warnings, theme } = said();
    const html = theme.render({
      basics: { name: 'Ida Sund' },
      work: { company: 'Harbour', startDate: '2021-13' },
      skills: 'SQL',
    });
    for (const text of ['Ida Sund', 'Harbour', '2021-13', 'SQL']) expect(shownIn(html)).toContain(text);
    expect(warnings.join('\n')).toContain('there is no month 13');
  });

  test('an end tag in a text ends no element', () => {
    const html = said().theme.render({ basics: { name: '</style><script>alert(1)</script>' } });
    expect(html.includes('<script>alert')).toBe(false);
  });

  test.each([[undefined], [null], ['text'], [[]], [{}]])('%j is none', (value) => {
    expect(() => said().theme.render(value)).toThrow('Recto: this is no résumé.');
  });
});
