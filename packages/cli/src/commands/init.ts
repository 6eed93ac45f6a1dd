import { access } from 'node:fs/promises';
import { updateResume } from '@recto/schema';
import type { Context, ExitCode } from '../context.ts';
import { Failure } from '../failure.ts';
import { type Answers, defaults } from '../init/new-resume.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import type { InitOptions } from '../program/init-command.ts';

/** Writes a new résumé. The exit code is 1 when the file to begin with is no résumé. */
export async function init(
  file: string,
  { from, yes, json, ...given }: InitOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  await checkNew(file);
  const { text, diagnostics, issues } = from === undefined ? await begin() : await takeOver(from);
  await writeFiles(new Map([[file, text]]));
  terminal.say(`${file} is written.`);
  terminal.say(`Next: change it in an editor, then recto validate ${file} and recto pdf ${file}.`);
  if (json)
    await terminal.json({ file, ...(from === undefined ? {} : { from, diagnostics, ...(issues && { issues }) }) });
  return 0;

  async function begin() {
    const { newResume } = await import('../init/new-resume.ts');
    const asking = !yes && !json && isTerminal(context);
    const answers = asking
      ? await (await import('../init/ask.ts')).ask(given, defaults, context)
      : { ...defaults, ...given };
    return { text: await newResume(answers, file), diagnostics: [], issues: undefined };
  }

  async function takeOver(source: string) {
    const { fromFile } = await import('../init/from-file.ts');
    const imported = await fromFile(source, context, terminal);
    return { ...imported, text: withSettings(imported.text, given) };
  }
}

const isTerminal = ({ stdin, stderr }: Context) =>
  (stdin as { isTTY?: boolean }).isTTY === true && stderr.isTTY === true;

/** The text with what the options ask for, in the place of what it said. */
function withSettings(text: string, { name, label, email, ...settings }: Partial<Answers>): string {
  const edits = [
    ...Object.entries({ name, label, email }).map(([key, value]) => ({ path: ['basics', key], value })),
    ...Object.entries(settings).map(([key, value]) => ({ path: ['meta', 'recto', key], value })),
  ];
  return updateResume(
    text,
    edits.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }])),
    { path: 'resume.yaml' },
  );
}

async function checkNew(file: string): Promise<void> {
  if (!/\.ya?ml$/i.test(file)) {
    throw new Failure(`${file} is no name for a YAML file. End it in .yaml, such as resume.yaml.`, 2);
  }
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new Failure(`${file} is there already; nothing was written. Give another name: recto init cv.yaml`, 2);
}
