import { readFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Resume } from '../resume/index.ts';
import { Page } from '../resume/page/index.ts';
import { sectionProps } from '../resume/section-props.ts';
import { sectionComponents } from '../sections/registry.ts';
import { bundled } from '../testing/bundled-size.ts';
import { markup } from '../testing/markup.ts';
import { checkStylesheets } from './check-stylesheets.ts';
import { said } from './warn.ts';

const resume = {
  basics: { name: 'Asha Rao' },
  sections: [{ id: 'talks', kind: 'list' as const, tags: ['private'], entries: ['Keynote'] }],
};

const warn = vi.spyOn(console, 'warn');
const messages = () => warn.mock.calls.map(([message]) => message);

beforeEach(() => {
  said.clear();
  warn.mockReset();
  warn.mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('on the console, in development', () => {
  it.each([
    [
      'order',
      <Resume key="" resume={resume} order={['skils']} />,
      'order names "skils", and no section has that key or id. Write "skills".',
    ],
    ['hidden', <Resume key="" resume={resume} hidden={['nothing-like-it']} />, 'Sections are summary, work,'],
    [
      'sections',
      <Resume key="" resume={resume} sections={['tlaks']} />,
      'sections names "tlaks", and no section has that key or id. Write "talks".',
    ],
    [
      'aside',
      <Resume key="" resume={resume} aside={['Skils']} />,
      'aside names "Skils", and no section has that key or id. Write "skills".',
    ],
    [
      'titles',
      <Resume key="" resume={resume} titles={{ wrok: 'Work' }} />,
      'titles names "wrok", and no section has that key or id. Write "work".',
    ],
    [
      'breaks',
      <Resume key="" resume={resume} breaks={{ proects: 'page' }} />,
      'breaks names "proects", and no section has that key or id. Write "projects".',
    ],
    [
      'after',
      <Resume key="" resume={resume} after={{ educaton: 1 }} />,
      'after names "educaton", and no section has that key or id. Write "education".',
    ],
    [
      'components',
      <Resume key="" resume={resume} components={{ heder: () => null }} />,
      'components names "heder", and no section has that key or id. Write "header".',
    ],
    [
      'a document',
      <Resume key="" resume={{ meta: { recto: { order: ['awrds'] } } }} />,
      'meta.recto.order names "awrds", and no section has that key or id. Write "awards".',
    ],
    ['a theme', <Page key="" theme="clasic" />, 'theme="clasic" is no theme of @recto/themes. Write theme="classic".'],
    [
      'a variant',
      <Page key="" theme="classic" variant="maron" />,
      'variant="maron": The theme classic has no variant "maron". Did you mean "maroon"?',
    ],
    ['no document', <Resume key="" resume={undefined} />, '<Resume> has no document, so its sheet is empty.'],
  ])('%s', (_what, element, message) => {
    markup(element);
    markup(element);
    expect(messages()).toEqual([expect.stringMatching(/^Recto: /)]);
    expect(messages()[0]).toContain(message);
  });

  it('the key of a section that is named as its component', () => {
    for (const [key, component] of Object.entries(sectionComponents)) {
      warn.mockClear();
      const { displayName = '' } = component as { displayName?: string };
      markup(<Resume resume={resume} hidden={[displayName]} />);
      expect(messages()[0]).toContain(`Write "${key}".`);
    }
  });

  it('also for sections that are composed by hand', () => {
    sectionProps(resume, { titles: { sumary: 'Profile' } });
    expect(messages()).toEqual(['Recto: titles names "sumary", and no section has that key or id. Write "summary".']);
  });

  it('nothing of what is right: keys, ids that an audience does not see, themes of somebody’s own', () => {
    markup(
      <Resume
        resume={resume}
        audience="public"
        theme="harbour"
        order={['talks', 'work']}
        titles={{ talks: 'Lectures' }}
        components={{ header: () => null }}
      />,
    );
    markup(<Page theme="modern-dark" />);
    expect(messages()).toEqual([]);
  });
});

describe('in production', () => {
  it('nothing is said', () => {
    vi.stubEnv('NODE_ENV', 'production');
    markup(<Resume resume={resume} order={['elsewhere']} theme="clasik" />);
    expect(messages()).toEqual([]);
  });

  it.each(['Resume', 'Page', 'sectionProps'])('a bundle of %s has none of it', async (name) => {
    const code = await bundled(name, ['react']);
    for (const part of ['no section has that', 'is no theme of', 'has no stylesheet', 'NODE_ENV'])
      expect(code).not.toContain(part);
  });

  it.each(['production', 'test', ''])('a page has no script for development with NODE_ENV %j', (environment) => {
    vi.stubEnv('NODE_ENV', environment);
    expect(markup(<Page />)).not.toContain('<script');
  });
});

describe('a page that lacks a stylesheet', () => {
  /** What the script of a page says, in a browser that loads its markup with these styles. */
  function loaded(theme: string, css: string): string[] {
    const script = scriptOf(theme);
    const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
    window.document.write(`<style>${css}</style>${markup(<Page theme={theme} />)}`);
    const messages: string[] = [];
    const run = new Function(
      'document',
      'getComputedStyle',
      'setTimeout',
      'addEventListener',
      'console',
      'globalThis',
      script,
    );
    run(
      window.document,
      window.getComputedStyle.bind(window),
      (check: () => void) => check(),
      (_event: string, then: () => void) => then(),
      { warn: (message: string) => messages.push(message) },
      {},
    );
    return messages;
  }

  const scriptOf = (theme: string) => {
    vi.stubEnv('NODE_ENV', 'development');
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(markup(<Page theme={theme} />)) ?? [];
    vi.unstubAllEnvs();
    return script;
  };

  const components = ':where([data-part="page"]) { --recto-pt: 1pt; }';

  it('says the line that is missing, once for all sheets', () => {
    expect(loaded('classic', '')).toEqual([
      "Recto: a sheet has no stylesheet. Write: import '@recto/react/styles.css';",
    ]);
    expect(loaded('classic', components)).toEqual([
      `Recto: the theme "classic" has no stylesheet on this page. Write: import '@recto/themes/classic.css';`,
    ]);
    expect(loaded('harbour', components)[0]).toContain(
      'rules for [data-recto-theme="harbour"], or <ThemeStyle theme={…} />',
    );
  });

  it('says nothing where the theme has its stylesheet, or a rule of somebody’s own', () => {
    const theme = '[data-recto-theme="classic"] { --recto-page-margin-block: 14mm; }';
    expect(loaded('classic', `${components} ${theme}`)).toEqual([]);
    expect(loaded('harbour', `${components} [data-recto-theme="harbour"] { --recto-color-accent: teal; }`)).toEqual([]);
  });

  it('is recognised by properties that the built stylesheets set', async () => {
    const css = await readFile(new URL('../../dist/styles.css', import.meta.url), 'utf8');
    expect(css).toMatch(/:where\(\[data-part=page\]\)\{[^}]*--recto-pt:/);
    expect(css).not.toMatch(/--recto-page-margin-block:/);
  });

  it('says nothing of a page that is gone when it looks, as after a test', () => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { readyState: 'complete' });
    checkStylesheets('classic', '');
    vi.unstubAllGlobals();
    expect(() => vi.runAllTimers()).not.toThrow();
    vi.useRealTimers();
  });

  it('a name of a theme cannot end the script', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const html = markup(<Page theme={'</script><script>alert(1)</script>'} />);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(checkStylesheets.length).toBe(2);
  });
});
