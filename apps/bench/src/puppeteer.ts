import { launch as start } from './chromium.ts';

// What `resumed` takes for Puppeteer: the same calls, with the driver and the browser of the bench.

interface PdfOptions {
  preferCSSPageSize?: boolean;
  printBackground?: boolean;
}

/** A browser, as Puppeteer starts one. */
export async function launch() {
  const browser = await start();
  return {
    close: () => browser.close(),
    async newPage() {
      const page = await browser.newPage();
      return {
        setContent: (html: string) => page.setContent(html, { waitUntil: 'networkidle' }),
        pdf: ({ preferCSSPageSize = false, printBackground = false }: PdfOptions) =>
          page.pdf({ preferCSSPageSize, printBackground, tagged: true }),
      };
    },
  };
}
