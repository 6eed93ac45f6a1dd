/** Class names in one string. Missing ones are left out. */
export const classNames = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ');
