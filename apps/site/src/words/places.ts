/** Where the manual is: `pnpm start` serves the built Storybook there, and so does whoever publishes the site. */
export const manual = 'manual/';

const studioPages = Object.keys(import.meta.glob('../pages/studio{.astro,/index.astro}'));

/** Where the studio is, once its page is built. */
export const studio: string | undefined = studioPages.length > 0 ? 'studio/' : undefined;
