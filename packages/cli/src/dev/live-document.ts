import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  audienceNames,
  type Diagnostic,
  formatDiagnostic,
  type LetterDocument,
  paperNames,
  type ResumeDocument,
  readLetter,
} from '@recto/schema';
import { themes, variantNames } from '@recto/themes';
import type { Context } from '../context.ts';
import { type OpenedDocument, openDocument } from '../document/open-document.ts';
import { configFiles, readConfig } from '../document/read-config.ts';
import { resumeFor } from '../document/resume-for.ts';
import { definitionOf, type Settings, type SettingsOptions, settingsOf } from '../document/settings.ts';
import { Failure } from '../failure.ts';
import { composeSheet, type Sheet } from '../page/compose-sheet.ts';
import { renderLetter } from '../page/render-letter.tsx';
import type { Watched } from './watch-files.ts';

/** What the page in the browser asks for; what it leaves out is as on the command line. */
export interface Asked extends SettingsOptions {
  audience?: string;
  /** Names of a palette and of a pairing; nothing where the theme does not have them. */
  palette?: string;
  pairing?: string;
}

/** What a browser shows. */
export type View = Page | Problem;

/** A résumé that can be shown. */
export interface Page {
  file: string;
  /** What the file is. */
  kind: 'resume' | 'letter';
  /** The page as `recto build` writes it. */
  html: string;
  /** Where its stylesheets, fonts and pictures are on the server. */
  base: string;
  settings: Pick<Settings, 'paper' | 'pages' | 'fill'> & {
    theme: string;
    palette?: string | undefined;
    pairing?: string | undefined;
    audience: string;
  };
  choices: { themes: string[]; palettes: string[]; pairings: string[]; papers: string[]; audiences: string[] };
  warnings: readonly string[];
}

/** Why nothing can be shown. */
export interface Problem {
  file: string;
  problem: {
    title: string;
    /** With the lines of the document. */
    text: string;
  };
}

/** Files of a page, by their path beside it. */
export type PageFiles = Sheet['files'];

/** A document that is read anew each time it is asked for. */
export interface LiveDocument {
  view(asked: Asked): Promise<View>;
  /** The files of a page whose base is known. */
  filesAt(base: string): PageFiles | undefined;
  /** What a view depends on, as of the last one. */
  watched(): Watched;
}

/** The command line. */
export interface LiveOptions extends SettingsOptions {
  audience: string;
  config?: string | undefined;
}

/** Pages whose files are kept: those of several windows, and the one before for what is still loading. */
const KEPT = 8;
const MODULE_KINDS = [
  '.css',
  '.ts',
  '.mts',
  '.tsx',
  '.js',
  '.mjs',
  '.jsx',
  '.woff2',
  '.woff',
  '.ttf',
  '.otf',
  '.svg',
  '.png',
];
const PICTURE_KINDS = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.gif', '.avif'];

export function liveDocument(file: string, options: LiveOptions, context: Context): LiveDocument {
  const bases = new Map<string, PageFiles>();
  let watched: Watched = { files: [file], folders: new Map([[dirname(file), PICTURE_KINDS]]) };

  async function show(asked: Asked): Promise<Page> {
    const configs = configFiles(options.config);
    // Before anything can fail, so that what is wrong can be watched until it is right.
    watched = watchedFiles(file, configs, [options.theme, options.components]);
    const config = await readConfig(options.config);
    watched = watchedFiles(file, configs, [
      ...[asked.theme, options.theme, config.theme],
      ...[options.components, config.components],
    ]);
    const opened = await openDocument(file, context, options.locale);
    const letter = letterIn(opened);
    if (letter) watched = { ...watched, files: [...watched.files, letter.resume] };
    const document = letter ? await openDocument(letter.resume, context, options.locale) : opened;
    const resume = soundDocument(document);
    const { palette, pairing, ...chosen } = asked;
    const given = await settingsOf(resume, withoutUndefined({ ...options, ...chosen }), config, document);
    const settings = inVariant(given, { palette, pairing });
    return page(document, resume, settings, asked.audience ?? options.audience, letter?.letter);
  }

  async function page(
    document: OpenedDocument,
    resume: ResumeDocument,
    settings: Settings,
    audience: string,
    letter?: LetterDocument,
  ): Promise<Page> {
    const view = resumeFor(resume, audience);
    const sheet = await composeSheet(view.resume, settings, document.folder, {
      pictures: 'drawn',
      ...(letter && { render: (shown, parts) => renderLetter(shown, { letter, withResume: false }, parts) }),
    });
    const { theme, paper, fill } = settings;
    const { palettes, pairings } = variantsOf(settings);
    // A letter takes the pages that it takes.
    const pages = letter ? undefined : settings.pages;
    return {
      file,
      kind: letter ? 'letter' : 'resume',
      html: sheet.html(),
      base: keep(sheet.files),
      settings: {
        theme: typeof theme === 'string' ? theme : theme.file,
        palette: chosenIn(palettes, settings) ?? palettes[0],
        pairing: chosenIn(pairings, settings) ?? pairings[0],
        paper,
        ...(pages === undefined ? {} : { pages }),
        fill,
        audience: view.audience,
      },
      choices: {
        themes: [...(typeof theme === 'string' ? [] : [theme.file]), ...Object.keys(themes)],
        palettes,
        pairings,
        papers: [...paperNames],
        audiences: audienceNames(resume),
      },
      warnings: sheet.warnings,
    };
  }

  /** The address of files: the same as long as they are. */
  function keep(files: PageFiles): string {
    const hash = createHash('sha256');
    for (const [path, content] of files) hash.update(path).update('\0').update(content);
    const base = hash.digest('hex').slice(0, 16);
    bases.delete(base);
    bases.set(base, files);
    for (const old of [...bases.keys()].slice(0, -KEPT)) bases.delete(old);
    return base;
  }

  return {
    async view(asked) {
      try {
        return await show(asked);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const text = typeof error.details.text === 'string' ? error.details.text : '';
        return { file, problem: { title: error.message, text } };
      }
    },
    filesAt: (base) => bases.get(base),
    watched: () => watched,
  };
}

/** The names of the palettes and of the pairings of a theme. */
function variantsOf({ theme }: Settings): Pick<Page['choices'], 'palettes' | 'pairings'> {
  const { palettes = {}, pairings = {} } = definitionOf({ theme }) ?? {};
  return { palettes: Object.keys(palettes), pairings: Object.keys(pairings) };
}

const chosenIn = (known: readonly string[], { variant = '' }: Settings) =>
  variantNames(variant).find((name) => known.includes(name));

/** The settings with the palette and the pairing that the switches ask for, where the theme has them. */
function inVariant(settings: Settings, { palette, pairing }: { [Name in 'palette' | 'pairing']: string | undefined }) {
  const { palettes, pairings } = variantsOf(settings);
  const asked = (known: readonly string[], name = '') => (known.includes(name) ? name : chosenIn(known, settings));
  const names = [asked(palettes, palette), asked(pairings, pairing)].filter((name) => name !== undefined);
  return names.length === 0 ? settings : { ...settings, variant: names.join(' ') };
}

/** One slip makes an error of every line after it: the first ones say where it is. */
const MOST_ERRORS = 3;

function firstErrors(errors: readonly Diagnostic[], text: string): string {
  const more = errors.length - MOST_ERRORS;
  const shown = errors.slice(0, MOST_ERRORS).map((error) => formatDiagnostic(error, { text }));
  return [...shown, ...(more > 0 ? [`${more} more after these.`] : [])].join('\n\n');
}

/** The letter in a document that is no résumé, and the file of its résumé. */
function letterIn({ name, text, resume }: OpenedDocument): { letter: LetterDocument; resume: string } | undefined {
  if (resume) return undefined;
  const { letter, diagnostics } = readLetter(text, { path: name });
  if (!letter) return undefined;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || letter.resume === undefined) {
    const details = { text: errors.length > 0 ? firstErrors(errors, text) : 'Write resume: resume.yaml.' };
    throw new Failure(`${name} cannot be shown.`, 1, { details });
  }
  return { letter, resume: join(dirname(name), letter.resume) };
}

function soundDocument({ name, text, resume, diagnostics }: OpenedDocument): ResumeDocument {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (resume && errors.length === 0) return resume;
  throw new Failure(`${name} cannot be shown.`, 1, { details: { text: firstErrors(errors, text) } });
}

function watchedFiles(file: string, configs: readonly string[], choices: readonly (string | undefined)[]): Watched {
  const folders = new Map<string, readonly string[]>([[dirname(file), PICTURE_KINDS]]);
  const add = (folder: string, kinds: readonly string[]) =>
    folders.set(folder, [...new Set([...(folders.get(folder) ?? []), ...kinds])]);
  for (const choice of choices) if (choice !== undefined && /\.\w+$/.test(choice)) add(dirname(choice), MODULE_KINDS);
  return { files: [file, ...configs], folders };
}

/** What a page leaves out must not hide what the command line says. */
const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
