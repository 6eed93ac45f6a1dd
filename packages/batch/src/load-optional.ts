/** A package that only some need is not installed. The message says what to install. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';
}

/**
 * Loads a package that is installed by those who use what it is for.
 *
 * @param what what needs it: `a store of S3`
 * @throws {MissingPackage} when it is not installed
 */
export async function loadOptional<Module>(name: string, what: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new MissingPackage(`For ${what} the package ${name} is needed: npm install ${name}`, { cause: error });
  }
}
