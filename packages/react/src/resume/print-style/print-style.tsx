import type { ResumeDocument } from '@recto/schema';
import type { ComponentPropsWithRef } from 'react';
import { withRef } from '../../parts/with-ref.ts';
import { styleText } from '../../styles/style-text.ts';
import { type PrintOptions, printProperties } from '../print-properties.ts';

/** Props of `<PrintStyle>`. */
export interface PrintStyleProps
  extends PrintOptions,
    Omit<ComponentPropsWithRef<'style'>, 'children' | 'dangerouslySetInnerHTML' | keyof PrintOptions> {
  /** The document. */
  resume: ResumeDocument | undefined;
}

/**
 * The `printProperties` of a document as a `<style>`, for a page that does not write `<html>` itself, such as one in a
 * layout of Next: page numbers, running head, date of issue, and a paper without a name. Renders nothing where a document
 * has none of them.
 *
 * @example
 * ```tsx
 * <main>
 *   <PrintStyle resume={resume} />
 *   <Resume resume={resume} audience="public" />
 * </main>
 * ```
 */
export const PrintStyle = withRef(function PrintStyle({
  resume,
  print,
  paper,
  name,
  locale,
  ...style
}: PrintStyleProps) {
  const properties = Object.entries(printProperties(resume, { print, paper, name, locale }));
  if (properties.length === 0) return null;
  const css = `:root{${properties.map((property) => property.join(':')).join(';')}}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React 18 escapes the children of a style; no text can end it
  return <style {...style} dangerouslySetInnerHTML={{ __html: styleText(css) }} />;
});
