/**
 * `pnpm release --dry-run`: in a copy of the last commit, gives every package its next version, builds and packs, and
 * prints what would be published with its changelog. `pnpm release`: publishes what no registry has yet, in CI.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changesOf, type Published, published, reportOf, repositoryOf } from './release-report.ts';
import { run } from './run-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const HELP = `pnpm release --dry-run   shows what would be published, from a copy of the last commit; about two minutes

Packages are published by .github/workflows/release.yml, nowhere else.
`;

const asked = askedFor(process.argv.slice(2));
if (asked === 'dry run') await dryRun();
else if (asked === 'release' && process.env.CI) await release();
else {
  process.stderr.write(HELP);
  process.exitCode = asked === 'help' ? 0 : 2;
}

function askedFor(args: string[]): 'dry run' | 'release' | 'help' | undefined {
  try {
    const options = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args, options });
    return values.help ? 'help' : values['dry-run'] ? 'dry run' : 'release';
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return undefined;
  }
}

/** The package.json of each public package says where its source is: provenance is refused without it. */
async function release(): Promise<void> {
  for (const { folder, manifest } of published(root)) {
    const repository = repositoryOf(folder, process.env);
    const path = join(root, folder, 'package.json');
    if (repository) await writeFile(path, `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
  }
  await run(root, 'pnpm', 'exec', 'turbo', 'run', 'build', '--filter=./packages/*');
  await run(root, 'pnpm', 'exec', 'changeset', 'publish');
}

async function dryRun(): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'recto-release-')));
  try {
    const copy = join(folder, 'repository');
    const say = (step: string) => process.stderr.write(`${step} …\n`);
    say('Copying the last commit');
    await run(root, 'git', 'clone', '--quiet', '--shared', root, copy);
    say('Installing');
    await run(copy, 'pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent');
    say('Versions');
    await run(copy, 'pnpm', 'run', 'next-versions', '--prefer-offline', '--reporter=silent');
    say('Building');
    const filters = published(copy).map(({ manifest }) => `--filter=${manifest.name}`);
    await run(copy, 'pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...filters);
    say('Packing');
    process.stdout.write(reportOf(await Promise.all(published(copy).map((one) => packed(copy, one, folder)))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Packs a package, and says what is in the tarball and what has changed. */
async function packed(copy: string, { folder, manifest }: Published, destination: string) {
  const output = await run(join(copy, folder), 'pnpm', 'pack', '--json', '--pack-destination', destination);
  const { filename, files } = JSON.parse(output) as { filename: string; files: unknown[] };
  const changelog = join(copy, folder, 'CHANGELOG.md');
  const text = existsSync(changelog) ? await readFile(changelog, 'utf8') : '';
  return {
    ...manifest,
    files: files.length,
    bytes: (await stat(filename)).size,
    changes: changesOf(text, manifest.version),
  };
}
