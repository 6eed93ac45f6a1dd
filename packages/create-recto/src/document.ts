import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, normalize } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { choices } from './choices.ts';
import { Failure, systemReason } from './failure.ts';

/** The résumé of a new project, as YAML. */
export interface ProjectDocument {
  text: string;
  /** Section keys, first to last, where the document says so. */
  order: readonly string[];
  /** The theme that the document names, if it is one of ours. */
  theme?: string | undefined;
  /** The files of the pictures that are beside the document, by the paths that it names. */
  pictures: ReadonlyMap<string, string>;
}

/**
 * The document that a project begins with.
 *
 * @param choice `empty`, `example`, or a file: YAML as it is written, JSON Resume and other JSON as YAML
 * @param paper to print on, where the document does not say so
 * @throws {Failure} when the file cannot be read, or is neither YAML nor JSON
 */
export function documentFor(choice: string, paper: string): ProjectDocument {
  const { documents } = choices();
  if (choice === 'empty' || choice === 'example') {
    const text = documents[choice].replace(/^( {4}paper: ).*$/m, `$1${paper}`);
    return { text, ...settingsIn(parse(text)), pictures: new Map() };
  }
  const text = textOf(choice);
  const resume = parse(text);
  return { text, ...settingsIn(resume), pictures: picturesIn(resume, dirname(choice)) };
}

/** The theme that a document names, if it is one of ours. @throws {Failure} as `documentFor` */
export const themeIn = (choice: string): string | undefined => documentFor(choice, '').theme;

function textOf(file: string): string {
  const kind = extname(file).toLowerCase();
  if (!['.json', '.jsonc', '.yaml', '.yml'].includes(kind)) {
    throw new Failure(
      `${file} is neither JSON nor YAML. Make YAML of it first: npx @recto/cli import ${JSON.stringify(file)} resume.yaml`,
      2,
    );
  }
  const text = read(file);
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Failure(`${file} cannot be read: ${error.message}`);
  const value = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure(`${file} is no résumé: it has no fields such as "basics" and "work".`);
  }
  if (kind === '.yaml' || kind === '.yml') return text;
  const { $schema: _, ...resume } = value;
  const body = stringify(resume, { lineWidth: 110, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=${choices().schema}\n# Made from ${basename(file)}.\n\n${body}`;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${systemReason(error)}.`, 2, { cause: error });
  }
}

interface Settings {
  meta?: { recto?: { order?: unknown; theme?: unknown } };
}

function settingsIn(resume: Settings | null): Pick<ProjectDocument, 'order' | 'theme'> {
  const { order, theme } = resume?.meta?.recto ?? {};
  return {
    order: Array.isArray(order) ? order.filter((key) => typeof key === 'string') : [],
    theme: choices().themes.find(({ name }) => name === theme)?.name,
  };
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Pictures in the folder of the document or beneath. Those of other places stay where they are. */
function picturesIn(resume: unknown, folder: string): Map<string, string> {
  const pictures = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const inside of Object.values(value)) visit(inside);
    if (typeof value !== 'string' || !PICTURE.test(value) || isAbsolute(value) || value.includes('..')) return;
    const file = join(folder, value);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) pictures.set(normalize(value).replaceAll('\\', '/'), file);
  };
  visit(resume);
  return pictures;
}
