import { Command } from '@commander-js/extra-typings';
import { formatDiagnostics } from '@recto/schema';
import { openDocument } from '../document/open-document.ts';
import { jsonOption, localeOption } from '../options.ts';
import { openTerminal } from '../output/terminal.ts';
import type { Finish } from '../program.ts';

export function validateCommand(finish: Finish) {
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
    )
    .action(async (file, { locale, json = false }) => {
      const terminal = openTerminal({ json });
      const { name, text, diagnostics } = await openDocument(file, locale);
      const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
      const errors = count('error');
      if (json) {
        await terminal.json({ file: name, valid: errors === 0, errors, warnings: count('warning'), diagnostics });
      } else {
        terminal.say(formatDiagnostics(diagnostics, { text, color: terminal.color }) || `${name}: nothing to mend.`);
      }
      finish(errors === 0 ? 0 : 1);
    });
}
