import { type Theme, type ThemeName, themes } from '@recto/themes';
import type { Context, ExitCode } from '../context.ts';
import { openTerminal } from '../output/terminal.ts';
import type { ThemesOptions } from '../program/themes-command.ts';

/** Lists the themes. */
export async function listThemes({ json }: ThemesOptions, context: Context): Promise<ExitCode> {
  const terminal = openTerminal(context, { json });
  const listed = Object.entries(themes) as [ThemeName, Theme][];
  if (json) {
    await terminal.json(
      listed.map(([name, theme]) => ({ name, purpose: theme.description, fonts: fontsOf(theme), ...namesOf(theme) })),
    );
    return 0;
  }
  const width = Math.max(...listed.map(([name]) => name.length));
  const lines = listed.flatMap(([name, theme]) => {
    const { palettes, pairings } = namesOf(theme);
    const variants = [...palettes, ...pairings].join(', ');
    return [
      `${name.padEnd(width)}  ${theme.description ?? ''}`,
      ...(variants ? [`${' '.repeat(width)}  --variant ${variants}`] : []),
    ];
  });
  terminal.say(`${lines.join('\n')}\n\nTry one: recto pdf resume.yaml --theme ${listed.at(-1)?.[0]}`);
  return 0;
}

/** The names of its variants. */
const namesOf = ({ palettes = {}, pairings = {} }: Theme) => ({
  palettes: Object.keys(palettes),
  pairings: Object.keys(pairings),
});

/** The font families of a theme, each once. */
const fontsOf = ({ tokens }: Theme) => [...new Set(Object.values(tokens.font).map((stack) => stack[0]))];
