import { extname, resolve } from 'node:path';
import type { ResumeComponents } from '@recto/react';
import { nearest, type ResumeDocument, sectionKeys } from '@recto/schema';
import { Failure } from '../failure.ts';

/** Components of somebody's own, out of a module. */
export interface OwnComponents {
  /** The module, as it was given. */
  file: string;
  components: ResumeComponents;
}

const MODULES = ['.tsx', '.jsx', '.ts', '.js', '.mts', '.mjs'];

/** Whether a word names a module that may export components. */
export const isComponentsFile = (word: string) => MODULES.includes(extname(word));

/** What to say to someone who names another file. */
export const noComponentsFile = `Components are in a module: ${MODULES.join(', ')}.`;

/**
 * Reads components from the default export of a module, by what they replace: `header`, a section, or the id of a custom
 * section. The module is run, in JavaScript or TypeScript, and gets our React, so that it needs no installation.
 *
 * @param resume the document that they are for
 * @throws {Failure} when the module does not load, or exports something else
 */
export async function readOwnComponents(file: string, resume: ResumeDocument): Promise<OwnComponents> {
  const exported = await load(file);
  if (typeof exported !== 'object' || exported === null) {
    throw new Failure(`${file} exports no components. Write export default { work: MyWork }.`, 2);
  }
  for (const [id, component] of Object.entries(exported)) {
    const problem = problemOf(id, component, resume);
    if (problem !== undefined) throw new Failure(`${file}: ${problem}`, 2);
  }
  return { file, components: exported };
}

async function load(file: string): Promise<unknown> {
  const path = resolve(file);
  const [{ createJiti }, react, runtime, recto] = await Promise.all([
    import('jiti'),
    import('react'),
    import('react/jsx-runtime'),
    import('@recto/react'),
  ]);
  // As it is now: Node keeps what it has loaded once. Nothing is left behind.
  const jiti = createJiti(path, {
    fsCache: false,
    moduleCache: false,
    jsx: { runtime: 'automatic' },
    virtualModules: { react, 'react/jsx-runtime': runtime, '@recto/react': recto },
  });
  try {
    return await jiti.import(path, { default: true });
  } catch (error) {
    throw new Failure(`${file} cannot be loaded: ${firstLine(error)}`, 2, { cause: error });
  }
}

function problemOf(id: string, component: unknown, { sections = [] }: ResumeDocument): string | undefined {
  const known = ['header', ...sectionKeys, ...sections.flatMap((section) => section.id ?? [])];
  if (!known.includes(id)) {
    const near = nearest(id, known);
    return `"${id}" is no section. ${near ? `Did you mean "${near}"?` : `There are ${known.join(', ')}.`}`;
  }
  // `memo` and `forwardRef` return objects.
  const isComponent = typeof component === 'function' || (typeof component === 'object' && component !== null);
  return isComponent ? undefined : `"${id}" is no component.`;
}

/** What somebody else's component says went wrong while the page was rendered. */
export function componentFailure({ file }: OwnComponents, error: unknown): Failure {
  return new Failure(`A component of ${file} failed: ${firstLine(error)}`, 2, { cause: error });
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
