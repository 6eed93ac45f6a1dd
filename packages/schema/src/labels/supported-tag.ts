import { LOCALES, remembered } from '../text/remembered.ts';

/** The tag as `Intl` accepts it: `pt_BR` becomes `pt-BR`, and a text that is not a tag becomes `en`. */
export const supportedTag: (locale: string) => string = /* @__PURE__ */ remembered((locale) => {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}, LOCALES);
