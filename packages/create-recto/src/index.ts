import { basename, resolve } from 'node:path';
import { packageNameOf } from './package-name.ts';
import { type ProjectOptions, projectFiles } from './project-files.ts';
import { checkFolder, writeProject } from './write-project.ts';

export { type Framework, frameworks } from './choices.ts';
export type { PackageManager } from './package-manager.ts';
export { packageNameOf } from './package-name.ts';
export type { ProjectOptions } from './project-files.ts';

/**
 * Writes a project to a new or empty folder, whole or not at all: what `npm create recto` does without its questions.
 *
 * @param folder its path
 * @param options its name is that of the folder unless it says another one
 * @returns the paths of its files in the folder
 * @throws when the folder has something in it, or the document cannot be read; then nothing was written
 */
export function createProject(folder: string, options: Omit<ProjectOptions, 'name'> & { name?: string }): string[] {
  checkFolder(folder);
  const files = projectFiles({ name: packageNameOf(basename(resolve(folder))), ...options });
  writeProject(folder, files);
  return [...files.keys()];
}
