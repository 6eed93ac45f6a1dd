/** The tag as `Intl` accepts it: `pt_BR` becomes `pt-BR`, and what is no tag becomes English. */
export function supportedTag(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}
