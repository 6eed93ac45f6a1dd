import { vars } from '@recto/themes';

/** The least height of the head of a sheet with a rail: that of a picture. */
export const HEAD = `${vars.size.logo} * 1.4`;
