/**
 * For the head of a built page: the fonts it opens with, so that they come with the stylesheets and not after them, and
 * the same résumé in its other forms, which stand beside it.
 *
 * @param fonts addresses, relative to the page
 * @param pdf whether there is one
 */
export const headOf = (fonts: readonly string[], pdf: boolean) => (
  <>
    {fonts.map((href) => (
      // Fonts are always asked for without credentials; a preload that is not the same is fetched twice.
      <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
    ))}
    {pdf && <link rel="alternate" type="application/pdf" href="resume.pdf" title="PDF" />}
    <link rel="alternate" type="application/json" href="resume.json" title="JSON Resume" />
  </>
);
