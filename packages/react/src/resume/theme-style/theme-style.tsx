import { type Theme, themeCss } from '@recto/themes';
import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { styleText } from '../../styles/style-text.ts';

/** Props of `<ThemeStyle>`. */
export interface ThemeStyleProps extends Omit<ComponentPropsWithRef<'style'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** A theme of your own, made by `defineTheme`. */
  theme: Theme;
}

/**
 * The stylesheet of a theme as a `<style>`, on servers and in browsers: for a theme that is made at run time. It is once on
 * a page, anywhere before the sheet. The fonts are those of the stylesheet of the theme that it extends.
 *
 * @example
 * ```tsx
 * const forest = defineTheme({ name: 'forest', extends: classic, tokens: { color: { accent: '#0b5d3b' } } });
 *
 * export const page = (
 *   <>
 *     <ThemeStyle theme={forest} />
 *     <Resume resume={resume} audience="public" theme={forest} />
 *   </>
 * );
 * ```
 */
export const ThemeStyle = withRef(function ThemeStyle({ theme, ...style }: ThemeStyleProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React 18 escapes the children of a style; no text can end it
  return <style {...style} dangerouslySetInnerHTML={{ __html: styleText(themeCss(theme)) }} />;
});
