import { type PaperName, type PaperSize, paperSize } from '@recto/print';
import type { Session } from '../browser/connection.ts';

/** Gives the browser page the size of a paper, for units such as `vw` and for media queries. */
export type ResizePage = (paper: PaperName | PaperSize) => Promise<void>;

/**
 * Only one pixel of the page is visible: nobody sees it, and drawing it would take a quarter of the processor time of a
 * document.
 */
export function resizer(session: Session): ResizePage {
  let known = '';
  return async (paper) => {
    const size = paperSize(paper, 'px');
    const [width, height] = [Math.round(size.width), Math.round(size.height)];
    if (known === `${width} ${height}`) return;
    known = `${width} ${height}`;
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false, dontSetVisibleSize: true };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    await session.send('Emulation.setVisibleSize', { width: 1, height: 1 });
  };
}
