import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { difference, readBitmap, same, writeBitmap } from './bitmap.ts';
import { type Camera, canTakePictures, openCamera } from './camera.ts';
import { type Picture, pictures } from './pictures.ts';

const folder = fileURLToPath(new URL('../', import.meta.url));
const baselines = join(folder, 'pictures/baselines');
const changed = join(folder, 'pictures/changed');

const update = process.env.RECTO_PICTURES === 'update';
const ACCEPT = 'pnpm --filter @recto/storybook pictures:update';

const fileOf = ({ name }: Picture) => join(baselines, `${name}.webp`);

describe.skipIf(!canTakePictures)(
  'pictures, pixel by pixel (on Linux x64 alone, where the bundled browser runs)',
  () => {
    let camera: Camera;
    beforeAll(async () => {
      if (!existsSync(join(folder, 'storybook-static'))) {
        throw new Error('There is no built Storybook. Run `pnpm --filter @recto/storybook build` first.');
      }
      await Promise.all([rm(changed, { recursive: true, force: true }), mkdir(baselines, { recursive: true })]);
      camera = await openCamera(folder);
    });
    afterAll(() => camera?.close());

    test.each(pictures)('$name', async (picture) => {
      const { name } = picture;
      const file = fileOf(picture);
      const after = await camera.take(picture);
      const before = existsSync(file) ? await readBitmap(file) : undefined;
      if (before && same(before, after)) return;
      if (update) {
        await writeBitmap(after, file);
        return;
      }
      if (!before) throw new Error(`There is no picture of ${name} yet. Take it: ${ACCEPT}`);
      const { pixels, bitmap } = difference(before, after);
      await mkdir(changed, { recursive: true });
      await writeBitmap(bitmap, join(changed, `${name}.webp`));
      throw new Error(
        `${name} has changed in ${pixels} pixels.\n` +
          `Before, after and difference: apps/storybook/pictures/changed/${name}.webp\n` +
          `If it should look so: ${ACCEPT}`,
      );
    });

    test('no picture is kept that is not taken any more', async () => {
      const kept = await readdir(baselines);
      const stale = kept.filter((file) => !pictures.some(({ name }) => file === `${name}.webp`));
      if (update) await Promise.all(stale.map((file) => rm(join(baselines, file))));
      else expect(stale, `Remove them: ${ACCEPT}`).toEqual([]);
    });

    test('a pixel more, or a shade that no eye tells apart, is a change', async () => {
      const picture = pictures.find(({ name }) => name === 'graduate-classic-a4-light') as Picture;
      const [once, again, moved, shaded] = [
        await camera.take(picture),
        await camera.take(picture),
        await camera.take(picture, '[data-part="page"] section:last-of-type { margin-block-start: 1px }'),
        await camera.take(picture, '[data-part="page"] h1 { color: rgb(27 27 27 / 0.995) }'),
      ];
      expect(same(once, again)).toBe(true);
      expect(same(once, moved)).toBe(false);
      expect(same(once, shaded)).toBe(false);
      expect(difference(once, shaded).pixels).toBeLessThan(difference(once, moved).pixels);
    });
  },
);
