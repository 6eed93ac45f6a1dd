/** Where the manual is: `pnpm start` serves the built Storybook there, and so does whoever publishes the site. */
export const manual = 'manual/';

/** Where the studio is. */
export const studio = 'studio/';
