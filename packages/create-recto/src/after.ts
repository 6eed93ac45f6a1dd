import { spawnSync } from 'node:child_process';
import type { PackageManager } from './package-manager.ts';

/** Installs the packages of a project, and shows what the package manager says. @returns whether it could */
export function install(folder: string, manager: PackageManager): boolean {
  return run(manager, ['install'], folder, 'inherit');
}

/**
 * Begins a repository with a first commit, unless the folder is in one. Without git, or where git does not know who
 * commits, it does as much as it can.
 *
 * @returns what was done
 */
export function beginRepository(folder: string): 'commit' | 'repository' | 'nothing' {
  if (run('git', ['rev-parse', '--is-inside-work-tree'], folder)) return 'nothing';
  if (!run('git', ['init', '--initial-branch=main'], folder)) return 'nothing';
  const isCommitted =
    run('git', ['add', '--all'], folder) && run('git', ['commit', '--message', 'Begin my résumé'], folder);
  return isCommitted ? 'commit' : 'repository';
}

/** Package managers are scripts on Windows, which only a shell runs. None of the arguments is anybody's text. */
function run(program: string, args: readonly string[], cwd: string, stdio: 'inherit' | 'ignore' = 'ignore'): boolean {
  const isScript = process.platform === 'win32' && program !== 'git';
  return spawnSync(program, args, { cwd, stdio, shell: isScript }).status === 0;
}
