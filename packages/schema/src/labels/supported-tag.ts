/** The tag as `Intl` accepts it: `pt_BR` becomes `pt-BR`, and a text that is not a tag becomes `en`. */
export function supportedTag(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}
