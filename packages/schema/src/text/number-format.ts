import { LOCALES, remembered } from './remembered.ts';

/** Room for some sixteen sets of options. */
const OPTIONS = 1_600;

const formats = /* @__PURE__ */ remembered(
  (tag) => remembered((options) => new Intl.NumberFormat(tag, JSON.parse(options)), OPTIONS),
  LOCALES,
);

/** A number format of `Intl`, remembered: to make one takes as long as to write a hundred numbers. */
export const numberFormat = (tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  formats(tag)(JSON.stringify(options));
