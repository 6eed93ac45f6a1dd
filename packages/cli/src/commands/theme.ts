import type { Context, ExitCode } from '../context.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFolder } from '../output/write-folder.ts';
import type { NewThemeOptions } from '../program/new-theme-command.ts';
import { packageName } from '../theme/theme-name.ts';
import { themePackage } from '../theme/theme-package.ts';

/** Writes a new theme. */
export async function newTheme(
  name: string,
  { extends: base, out: folder = name, json }: NewThemeOptions,
  context: Context,
): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const files = await themePackage(name, base);
  await writeFolder(folder, files);
  terminal.say(`${folder}: ${packageName(name)}, a theme made of ${base}. Its tokens are in src/${name}.ts.`);
  terminal.say(`Next, in ${folder}: npm install && npm run preview`);
  if (json) {
    await terminal.json({
      name,
      extends: base,
      package: packageName(name),
      output: folder,
      files: [...files.keys()],
    });
  }
  return 0;
}
