import { Argument, Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type ThemeName, themes } from '@recto/themes';
import type { Context, ExitCode } from '../context.ts';
import { jsonOption, outOption } from '../options.ts';
import { openTerminal } from '../output/terminal.ts';
import { writeFolder } from '../output/write-folder.ts';
import { packageName, parseThemeName } from '../theme/theme-name.ts';
import { themePackage } from '../theme/theme-package.ts';

/** The arguments and options of `recto theme new`. */
export function newThemeCommand() {
  return new Command('new')
    .description('Begin a theme: an npm package with its tokens, its story and its stylesheet.')
    .addArgument(new Argument('<name>', 'lower-case letters, digits and hyphens, such as deep-sea').argParser(nameOf))
    .addOption(
      new Option('--extends <theme>', 'the theme it is made of')
        .choices(Object.keys(themes) as ThemeName[])
        .default('classic' as const),
    )
    .addOption(outOption('folder to write it to', 'its name'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Nothing is written over: the folder is new, or empty.

Examples:
  recto theme new forest
  recto theme new deep-sea --extends modern -o themes/deep-sea`,
    );
}

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

type NewThemeOptions = ReturnType<ReturnType<typeof newThemeCommand>['opts']>;

function nameOf(text: string): string {
  try {
    return parseThemeName(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
