/** A package manager, by the name that its commands begin with. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** The package manager that runs `create`: it says so in `npm_config_user_agent`. */
export function packageManager(userAgent = process.env.npm_config_user_agent ?? ''): PackageManager {
  const [, name = 'npm'] = /^(pnpm|yarn|bun|npm)\//.exec(userAgent) ?? [];
  return name as PackageManager;
}
