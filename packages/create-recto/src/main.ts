import { relative } from 'node:path';
import { beginRepository, install } from './after.ts';
import { type Arguments, help, readArguments } from './arguments.ts';
import { type Answers, ask, defaults } from './ask.ts';
import { choices } from './choices.ts';
import { themeIn } from './document.ts';
import { Failure } from './failure.ts';
import { createProject } from './index.ts';
import { packageManager } from './package-manager.ts';

/** What the command talks to. */
export interface Context {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** Runs the command. @returns its exit code: 0 done, 1 could not be done, 2 used wrongly, 130 the person left */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given.help) context.stdout.write(help());
    else if (given.version) context.stdout.write(`${choices().version}\n`);
    else await create(given, context);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    context.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

async function create(given: Arguments, context: Context): Promise<void> {
  const answers = await answersFor(given, context);
  const { folder, framework, document, theme } = answers;
  const manager = packageManager();
  createProject(folder, { framework, document, theme, paper: given.paper ?? 'a4', manager });
  const isInstalled = answers.install && install(folder, manager);
  // After the packages, so that the first commit has the lockfile.
  const repository = given.git ? beginRepository(folder) : 'nothing';
  context.stderr.write(farewell({ folder, manager, isInstalled, repository, isAsked: answers.install }));
  if (answers.install && !isInstalled) throw new Failure('The packages could not be installed; all else is there.');
}

async function answersFor(given: Arguments, { stdin, stderr }: Context): Promise<Answers> {
  const isTerminal = stdin.isTTY && stderr.isTTY;
  if (isTerminal && !given.yes) return ask(given, { input: stdin, output: stderr });
  if (given.folder === undefined) {
    throw new Failure('In which folder? Name it: npm create recto@latest my-resume -- --framework astro', 2);
  }
  const { folder, document = defaults.document } = given;
  return {
    folder,
    framework: given.framework ?? defaults.framework,
    document,
    theme: given.theme ?? themeIn(document) ?? defaults.theme,
    install: given.install ?? defaults.install,
  };
}

interface Done {
  folder: string;
  manager: string;
  isInstalled: boolean;
  isAsked: boolean;
  repository: ReturnType<typeof beginRepository>;
}

function farewell({ folder, manager, isInstalled, repository }: Done): string {
  const path = relative(process.cwd(), folder).startsWith('..') ? folder : relative(process.cwd(), folder);
  const steps = [
    ...(path === '' ? [] : [`cd ${/\s/.test(path) ? JSON.stringify(path) : path}`]),
    ...(isInstalled ? [] : [`${manager} install`]),
    `${manager} run dev`,
  ];
  const git = { commit: ', with a first commit', repository: ', with a repository of git', nothing: '' }[repository];
  return `${folder} is written${git}. Your résumé is in resume.yaml, its page in src/sheet.tsx, its theme in src/theme.ts.\nNext: ${steps.join(' && ')}\n`;
}
