import { checkTheme } from '@recto/themes';
import { definitionOf, type Settings } from '../document/settings.ts';
import type { Finding } from './finding.ts';

/** Checks the theme. Of a stylesheet nothing is known without a browser, so that it is left to the eye. */
export function contrastFindings({ theme, variant }: Pick<Settings, 'theme' | 'variant'>): Finding[] {
  const whole = definitionOf({ theme, variant });
  // The variant that is shown, and not the others.
  const definition = whole && { ...whole, palettes: {}, pairings: {} };
  const file = typeof theme === 'string' ? undefined : theme.file;
  const location = file === undefined ? {} : { file };
  if (!definition) {
    const message = 'The theme is a stylesheet, whose contrast is not checked.';
    return [{ check: 'contrast', severity: 'info', rule: 'stylesheet', message, location }];
  }
  return checkTheme(definition).map(({ rule, message, hint, location: { token, trait } }) => ({
    check: 'contrast',
    severity: rule === 'contrast' ? 'error' : 'warning',
    rule,
    message: `${token ?? trait} of the theme ${definition.name}: ${message}`,
    hint: hint ?? 'Change it in the theme.',
    location,
  }));
}
