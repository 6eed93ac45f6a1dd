import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Arguments } from './arguments.ts';
import { choices, type Framework, frameworks } from './choices.ts';
import { themeIn } from './document.ts';
import { Failure } from './failure.ts';
import { checkFolder } from './write-project.ts';

/** Where questions are asked. */
interface Streams {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
}

/** Every answer that a project needs. */
export interface Answers {
  folder: string;
  framework: Framework;
  document: string;
  theme: string;
  install: boolean;
}

/** What is taken where nothing is said and nobody is asked. */
export const defaults = {
  folder: 'my-resume',
  framework: 'astro',
  document: 'example',
  theme: 'classic',
  install: false,
} as const;

/**
 * Asks for what was not given, one question after the other.
 *
 * @throws {Failure} when the person leaves
 */
export async function ask(given: Arguments, streams: Streams): Promise<Answers> {
  const folder = given.folder ?? (await askFolder(streams));
  checkFolder(folder);
  const framework =
    given.framework ??
    answered(await select({ message: 'With which framework?', options: menu(frameworks), ...streams }));
  const document = given.document ?? (await askDocument(streams));
  const theme = given.theme ?? (await askTheme(themeIn(document) ?? defaults.theme, streams));
  const install = given.install ?? answered(await confirm({ message: 'Install the packages now?', ...streams }));
  return { folder, framework, document, theme, install };
}

const askFolder = async (streams: Streams) =>
  answered(
    await text({
      message: 'In which folder?',
      placeholder: defaults.folder,
      defaultValue: defaults.folder,
      validate: (value) => problemOf(() => checkFolder(value || defaults.folder)),
      ...streams,
    }),
  );

async function askDocument(streams: Streams): Promise<string> {
  const options = menu({
    example: 'a whole résumé, to change',
    empty: 'one entry for each section, with notes',
    file: 'JSON Resume, or YAML of Recto',
  });
  const kind = answered(await select({ message: 'With which document?', options, ...streams }));
  if (kind !== 'file') return kind;
  return answered(
    await text({ message: 'Which file?', placeholder: 'resume.json', defaultValue: 'resume.json', ...streams }),
  );
}

async function askTheme(initialValue: string, streams: Streams): Promise<string> {
  const options = choices().themes.map(({ name, description }) => ({ value: name, label: name, hint: description }));
  const message = 'Which theme is yours made of? It can be changed at any time.';
  return answered(await select({ message, options, initialValue, maxItems: 12, ...streams }));
}

const menu = <Name extends string>(group: Readonly<Record<Name, string>>) =>
  (Object.entries(group) as [Name, string][]).map(([value, hint]) => ({ value, label: value as string, hint }));

function problemOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Failure('Nothing was written.', 130);
  return answer as Exclude<Value, symbol>;
}
