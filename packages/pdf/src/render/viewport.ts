import { type Paper, type PaperSize, paperSize } from '@recto/print';
import type { CDPSession } from 'playwright-core';

/** Makes a page as wide and as high as a paper, for lengths such as `vw` and queries that ask for the viewport. */
export type ResizePage = (paper: Paper | PaperSize) => Promise<void>;

/**
 * Of the page one pixel is shown: nobody looks, and drawing it on a screen that is not there takes a quarter of the
 * processor time of a document. Its context must have no viewport of its own (`viewport: null`).
 */
export function resizer(session: CDPSession): ResizePage {
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
