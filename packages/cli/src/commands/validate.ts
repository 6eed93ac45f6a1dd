import { formatDiagnostics } from '@recto/schema';
import type { Context, ExitCode } from '../context.ts';
import { openDocument } from '../document/open-document.ts';
import { unknownTheme } from '../document/theme-choice.ts';
import { openTerminal } from '../output/terminal.ts';
import type { ValidateOptions } from '../program/validate-command.ts';

/** Says what is wrong with a résumé. The exit code is 1 when it has errors. */
export async function validate(file: string, { locale, json }: ValidateOptions, context: Context): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const document = await openDocument(file, context, locale);
  const { name, text, resume } = document;
  const theme = resume && unknownTheme(resume, document);
  const diagnostics = [...document.diagnostics, ...(theme ? [theme] : [])];
  const count = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  if (json) {
    await terminal.json({ file: name, valid: errors === 0, errors, warnings: count('warning'), diagnostics });
  } else {
    terminal.say(formatDiagnostics(diagnostics, { text, color: terminal.color }) || `${name}: nothing to mend.`);
  }
  return errors === 0 ? 0 : 1;
}
