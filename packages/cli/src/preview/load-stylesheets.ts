import { applyOnPaper } from '@recto/print';

/** Replaces the stylesheets of the sheet. The old ones go when the new ones are there, so that nothing is shown bare. */
export async function loadStylesheets(addresses: readonly string[]): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-sheet]')];
  const known = links.map((link) => link.getAttribute('href'));
  if (known.length === addresses.length && addresses.every((address, index) => address === known[index])) return;
  const loaded = addresses.map(
    (href) =>
      new Promise<void>((done) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href });
        link.dataset.sheet = '';
        link.onload = () => {
          if (link.sheet) applyOnPaper(link.sheet);
          done();
        };
        link.onerror = () => done();
        document.head.append(link);
      }),
  );
  await Promise.all(loaded);
  for (const link of links) link.remove();
}
