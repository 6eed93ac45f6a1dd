import { change, edit, useStudio } from '../state/store.ts';
import { keepVersion } from '../storage/documents.ts';

/** Asks for a number of pages. Where they cannot be had, three ways out are offered: nothing shrinks in silence. */
export async function askForPages(pages: number | undefined): Promise<void> {
  const path = ['meta', 'recto', 'pages'];
  await keepVersion('fit').catch(() => false);
  const { appearance } = useStudio.getState();
  if (appearance.density !== undefined) change({ appearance: { tokens: appearance.tokens } });
  edit([pages === undefined ? { path } : { path, value: pages }]);
  if (pages === undefined) return;
  const stop = useStudio.subscribe(({ findings }, before) => {
    if (findings === before.findings || findings?.asked !== pages) return;
    stop();
    if (!findings.fit.fits) useStudio.setState({ dialog: 'wont-fit' });
  });
  setTimeout(stop, 20_000);
}
