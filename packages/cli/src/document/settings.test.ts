import { readResume } from '@recto/schema';
import { expect, test } from 'vitest';
import { type SettingsOptions, settingsOf } from './settings.ts';

/** The settings of a document with these lines in `meta.recto`. */
function settings(lines: string[], options: SettingsOptions = {}, config: SettingsOptions = {}) {
  const text = `basics: { name: Ada Okoye }\nmeta:\n  recto:\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const { resume = {} } = readResume(text, { path: 'cv.yaml' });
  return settingsOf(resume, options, config, { name: 'cv.yaml', text });
}

test.each<[SettingsOptions, SettingsOptions, string | undefined]>([
  [{}, {}, 'maroon'],
  [{ variant: 'pine, crimson' }, {}, 'pine crimson'],
  [{}, { variant: 'pine' }, 'maroon'],
  // The variant of a document is for its own theme.
  [{ theme: 'editorial' }, {}, undefined],
])('%j on the command line and %j in the configuration give the variant %j', async (options, config, variant) => {
  expect((await settings(['theme: classic', 'variant: maroon'], options, config)).variant).toBe(variant);
});

test('a variant that the theme does not have is refused at its place, with the nearest', async () => {
  const lines = ['theme: classic', 'variant: maron'];
  await expect(settings(lines)).rejects.toMatchObject({
    message:
      'cv.yaml:5:14: The document asks for the variant "maron" (meta.recto.variant). The theme classic has no variant "maron". Did you mean "maroon"?',
    exitCode: 1,
    details: { diagnostics: [{ rule: 'variant', location: { file: 'cv.yaml', path: ['meta', 'recto', 'variant'] } }] },
  });
  await expect(settings(lines, { variant: 'pin' })).rejects.toMatchObject({
    message: '--variant pin: The theme classic has no variant "pin". Did you mean "pine"?',
    exitCode: 2,
  });
});
