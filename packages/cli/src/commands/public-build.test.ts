import { join } from 'node:path';
import { sectionKeys } from '@recto/schema';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { aliases, markedResume } from '../testing/marked-resume.ts';
import { recto } from '../testing/recto.ts';
import { textOfFolder } from '../testing/search-folder.ts';

/** Builds a document for the public, and gives the paths of the words that stand anywhere in what was built. */
async function publicPaths(text: string, paths: ReadonlyMap<string, string>) {
  const cwd = await folderWith({ 'resume.yaml': text });
  const { code, stdout } = await recto(['build', 'resume.yaml', '--out', 'out', '--audience', 'public', '--json'], {
    cwd,
  });
  expect({ code, said: code === 0 ? '' : stdout.slice(0, 3000) }).toEqual({ code: 0, said: '' });
  const built = (await textOfFolder(join(cwd, 'out'))).toLowerCase();
  const words = new Set(built.match(/qx[bcdghjkmnp]{4}w/g));
  const found = [...paths].flatMap(([word, path]) => (words.has(word) ? [path] : []));
  return { found: found.sort(), result: JSON.parse(stdout), stdout, built };
}

/** JSON is YAML, and may stand between comments there. */
const yaml = (document: object, comment: string) => `# ${comment}\n${JSON.stringify(document, null, 1)} # ${comment}\n`;

const presentation = (mark: (path: string) => string) => ({
  theme: 'classic',
  paper: 'a4',
  locale: 'en',
  pages: undefined,
  dateFormat: 'yyyy',
  layout: undefined,
  variant: undefined,
  print: undefined,
  breaks: { work: 'auto' },
  // Longer than the tags: a tag one slip away from the name of an audience is an error.
  audiences: { [`people-${mark('audience name')}`]: { include: [mark('audience include')], redact: ['basics.label'] } },
});

test('of all fields, what a public page shows is built, and nothing else', async () => {
  const { document, paths, mark } = markedResume();
  const sections = document.sections as { id: string; kind: string }[];
  const [named, , secret] = sections;
  const basics = document.basics as { profiles: object[] };
  basics.profiles.push(
    { network: mark('tel profile network'), username: mark('tel profile username'), url: 'tel:+49301234567' },
    { network: 'WhatsApp', username: `+49 30 1234567`, 'x-note': mark('WhatsApp profile~x-note') },
  );
  const meta = document.meta as { recto: object };
  meta.recto = {
    ...meta.recto,
    ...presentation(mark),
    order: ['work', named?.id, secret?.id],
    hidden: [secret?.id],
    titles: {
      work: mark('title of work'),
      [named?.id ?? '']: mark('title of a section'),
      [secret?.id ?? '']: mark('hidden title'),
    },
  };
  const { found, result, stdout, built } = await publicPaths(yaml(document, mark('comment')), paths);
  expect(paths.size).toBeGreaterThan(1_000);
  for (const path of found) {
    expect(path).not.toMatch(
      /~|private|audience|comment|hidden|tel profile|WhatsApp|\.tags|phone|\.address$|postalCode|^meta|\$schema/,
    );
    expect(path).not.toMatch(/references\]?[^.]*(?:\.entries)?\[[^.]*\.email/);
  }
  // The whole number: the coordinates of a PDF have many digits too.
  expect(built.match(/90000 ?00000|30 ?1234567/)).toBeNull();
  expect(found).toMatchSnapshot();

  // What was left out is said by its path, never by what stood there.
  const removed = result.removed.map(
    ({ path, reason }: { path: string[]; reason: string }) => `${path.join('.')} ${reason}`,
  );
  expect(removed).toEqual(
    expect.arrayContaining(['basics.phone redacted', 'basics.x-note unknown', 'work.1 tags', 'meta.canonical unused']),
  );
  const said = JSON.stringify({ ...JSON.parse(stdout), diagnostics: [], warnings: [] });
  const told = [...paths].filter(([word, path]) => said.includes(word) && !['hidden title'].includes(path));
  expect(told.map(([, path]) => path).filter((path) => !/\[[a-z]+\]\.id$|audience/.test(path))).toEqual([]);
});

test('of hidden sections nothing is built, whichever they are', async () => {
  const { document, paths, mark } = markedResume();
  const ids = (document.sections as { id: string }[]).map(({ id }) => id);
  const names = [...sectionKeys, ...ids];
  const titles = Object.fromEntries(names.map((name) => [name, mark(`title of ${name}`)]));
  const meta = document.meta as { recto: object };
  meta.recto = { ...meta.recto, ...presentation(mark), order: names, hidden: names, titles };
  const { found } = await publicPaths(yaml(document, mark('comment')), paths);
  expect(found).toEqual([
    'basics.email',
    'basics.image',
    'basics.label',
    'basics.latinName',
    'basics.location.city',
    'basics.location.countryCode',
    'basics.location.region',
    'basics.logo.alt',
    'basics.logo.caption',
    'basics.logo.src',
    'basics.name',
    'basics.profiles[].network',
    'basics.profiles[].url',
    'basics.profiles[].username',
    'basics.pronouns',
    'basics.url',
  ]);
});

const withheld = aliases().filter(([, field]) => ['phone', 'address', 'postalCode', 'email'].includes(field));

test('a field under another of its names is kept back like the field', async () => {
  expect(withheld.map(([alias]) => alias)).toEqual(expect.arrayContaining(['mobile', 'tel', 'street', 'zip', 'mail']));
  const { mark, paths } = { ...markedResume() };
  const words = new Map<string, string>();
  const word = (path: string) => {
    const made = mark(path);
    words.set(made, path);
    return made;
  };
  const isPlace = (field: string) => field === 'address' || field === 'postalCode';
  const profiles = [{ network: 'Site', url: 'https://example.com' }];
  // One document for each alias would take long: places and numbers stand in lists of references and of basics alike.
  const references = withheld
    .filter(([, field]) => !isPlace(field))
    .map(([alias]) => ({ name: 'Ravi', [alias]: `+49 30 99${words.size} ${word(`references.${alias}`)}` }));
  const location = Object.fromEntries(
    withheld.filter(([, field]) => isPlace(field)).map(([alias]) => [alias, word(`location.${alias}`)]),
  );
  const numbers = Object.fromEntries(
    withheld.filter(([, field]) => field === 'phone').map(([alias]) => [alias, word(`basics.${alias}`)]),
  );
  const document = { basics: { name: 'Asha', profiles, location, ...numbers }, references };
  const { found } = await publicPaths(yaml(document, word('comment')), words);
  expect(words.size).toBeGreaterThan(8);
  expect(paths.size).toBeGreaterThan(words.size);
  expect(found).toEqual([]);
});
