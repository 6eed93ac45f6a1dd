import { Argument, Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { themes } from '@recto/themes';
import { parseThemeName } from '../theme/theme-name.ts';
import { jsonOption, outOption, parseTheme } from './options.ts';

/** The arguments and options of `recto theme new`. */
export function newThemeCommand() {
  return new Command('new')
    .description('Begin a theme: an npm package with its tokens, its story and its stylesheet.')
    .addArgument(new Argument('<name>', 'lower-case letters, digits and hyphens, such as deep-sea').argParser(nameOf))
    .addOption(
      new Option('--extends <theme>', 'the theme it is made of')
        .choices(Object.keys(themes))
        .argParser(parseTheme)
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
  recto theme new deep-sea --extends swiss -o themes/deep-sea`,
    );
}

function nameOf(text: string): string {
  try {
    return parseThemeName(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

/** What the person asked for. */
export type NewThemeOptions = ReturnType<ReturnType<typeof newThemeCommand>['opts']>;
