/** Class names in one string; what is missing is left out. */
export const classNames = (...names: (string | undefined)[]) => names.filter(Boolean).join(' ');
