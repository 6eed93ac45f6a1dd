import { type Theme, themes } from '@recto/themes';
import type { APIRoute } from 'astro';

export const getStaticPaths = () =>
  Object.values(themes).map((theme) => ({ params: { theme: theme.name }, props: { theme } }));

/** All that makes a theme: its tokens, traits, layouts, palettes and pairings, as `defineTheme` takes them. */
export const GET: APIRoute<{ theme: Theme }> = ({ props: { theme } }) => {
  const { fonts: _, ...whole } = theme;
  return new Response(`${JSON.stringify(whole, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
