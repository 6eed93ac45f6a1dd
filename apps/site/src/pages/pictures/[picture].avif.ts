import type { APIRoute } from 'astro';
import { demoPictures } from '../../demo/scenes.ts';
import { loupePictures } from '../../home/loupe-views.ts';
import { avifOf, sheetPictures } from '../../pictures/sheet-pictures.ts';

interface Made {
  make: () => Promise<Uint8Array>;
}

/** Every picture of the site in every width, printed and drawn by the build. */
export const getStaticPaths = () => [
  ...sheetPictures.flatMap((picture) =>
    picture.widths.map((width) => ({
      params: { picture: `${picture.name}-${width}` },
      props: { make: () => avifOf(picture, width) },
    })),
  ),
  ...[...demoPictures, ...loupePictures].map(({ name, make }) => ({ params: { picture: name }, props: { make } })),
];

export const GET: APIRoute<Made> = async ({ props: { make } }) =>
  new Response(new Uint8Array(await make()), { headers: { 'Content-Type': 'image/avif' } });
