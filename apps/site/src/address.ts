/** Address of a file of the site, wherever the site is mounted. */
export const address = (path = '') => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
