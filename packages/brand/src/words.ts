/** Whether the packages are on npm. Until then, commands are those of a clone of the repository. */
export const PUBLISHED: boolean = false;

/** The name, as it is written. */
export const NAME = 'Recto';

/** What Recto is, in one sentence. */
export const SENTENCE = 'Your résumé, typeset.';

/** The same for a list of search results. */
export const DESCRIPTION =
  'A design system for résumés: one document becomes a web page, a printed sheet and a tagged PDF, from one DOM.';

/** From the root of a clone, a command needs nothing but Node and npm. */
const IN_CLONE = 'npx -y pnpm@12';

/**
 * What a person types to run the command of Recto.
 *
 * @param words what follows its name: `pdf resume.yaml -o resume.pdf`
 */
export const rectoCommand = (words: string) => `${PUBLISHED ? 'npx @recto/cli' : `${IN_CLONE} recto`} ${words}`;

/** The first command of a person who writes no code. */
export const firstCommand = rectoCommand('init');

/**
 * What a person types to add packages to a project, once they are on npm.
 *
 * @param packages without their scope: `['react', 'themes']`
 */
export const installCommand = (packages: readonly string[]) =>
  `npm install ${packages.map((name) => `@recto/${name}`).join(' ')}`;

/** Builds a clone, and serves site and manual. */
export const startCommand = `${IN_CLONE} start`;
