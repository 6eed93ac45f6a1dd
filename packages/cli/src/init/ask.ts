import { isCancel, select, text } from '@clack/prompts';
import { type Locale, locales, paperNames } from '@recto/schema';
import { type ThemeName, themes } from '@recto/themes';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Answers } from './new-resume.ts';

/**
 * Asks for what was not given, one question after the other. An empty answer takes the example that is shown.
 *
 * @param given what is known from options
 * @throws {Failure} when the person leaves
 */
export async function ask(given: Partial<Answers>, defaults: Answers, { stdin, stderr }: Context): Promise<Answers> {
  const streams = { input: stdin, output: stderr };
  const words = async (key: 'name' | 'label' | 'email', message: string) =>
    given[key] ??
    answered(await text({ message, placeholder: defaults[key], defaultValue: defaults[key], ...streams }));
  return {
    name: await words('name', 'What is your name?'),
    label: await words('label', 'What are you? It stands under your name.'),
    email: await words('email', 'Your e-mail address?'),
    theme:
      given.theme ??
      answered(
        await select({
          message: 'Which theme? It can be changed at any time.',
          options: Object.entries(themes).map(([value, { description }]) => ({
            value: value as ThemeName,
            label: value,
            ...(description === undefined ? {} : { hint: description }),
          })),
          initialValue: defaults.theme,
          ...streams,
        }),
      ),
    paper:
      given.paper ??
      answered(
        await select({
          message: 'On which paper do you print?',
          options: paperNames.map((value) => ({ value, label: value })),
          initialValue: defaults.paper,
          ...streams,
        }),
      ),
    locale:
      given.locale ??
      answered(
        await select<string>({
          message: 'In which language are headings and dates?',
          options: locales.map((value) => ({ value, label: languageName(value) })),
          initialValue: defaults.locale,
          maxItems: 8,
          ...streams,
        }),
      ),
  };
}

/** A language by its own name: "Deutsch". */
const languageName = (locale: Locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isCancel(answer)) throw new Failure('Nothing was written.', 1);
  return answer as Exclude<Value, symbol>;
}
