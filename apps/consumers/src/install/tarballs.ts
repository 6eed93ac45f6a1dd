import { publicPackages } from '../packages/packages.ts';
import { pnpm } from './run.ts';

/** The path of the tarball of each public package, by the name of the package. */
export type Tarballs = Readonly<Record<string, string>>;

/** Packs every public package into a folder, with the files and the package.json that would be published. */
export async function packAll(destination: string): Promise<Tarballs> {
  const packed = publicPackages.map(async ({ name, folder }) => {
    const output = await pnpm(folder, 'pack', '--json', '--pack-destination', destination);
    return [name, JSON.parse(output).filename as string] as const;
  });
  return Object.fromEntries(await Promise.all(packed));
}
