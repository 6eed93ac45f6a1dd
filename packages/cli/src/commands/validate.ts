import { Command } from '@commander-js/extra-typings';
import { formatDiagnostics } from '@recto/schema';
import type { Context, ExitCode } from '../context.ts';
import { openDocument } from '../document/open-document.ts';
import { jsonOption, localeOption } from '../options.ts';
import { openTerminal } from '../output/terminal.ts';

/** The arguments and options of `recto validate`. */
export function validateCommand() {
  return new Command('validate')
    .description('Check a résumé and say what is wrong with it, and where.')
    .argument('<file>', 'the résumé in YAML, JSON or JSON with comments; - for stdin')
    .addOption(localeOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Warnings and notes are shown and do no harm; an error makes the exit code 1.

Examples:
  recto validate resume.yaml
  recto validate resume.json --json`,
    );
}

/** Says what is wrong with a résumé. The exit code is 1 when it has errors. */
export async function validate(file: string, { locale, json }: ValidateOptions, context: Context): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const { name, text, diagnostics } = await openDocument(file, context, locale);
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  if (json) {
    await terminal.json({ file: name, valid: errors === 0, errors, warnings: count('warning'), diagnostics });
  } else {
    terminal.say(formatDiagnostics(diagnostics, { text, color: terminal.color }) || `${name}: nothing to mend.`);
  }
  return errors === 0 ? 0 : 1;
}

type ValidateOptions = ReturnType<ReturnType<typeof validateCommand>['opts']>;
