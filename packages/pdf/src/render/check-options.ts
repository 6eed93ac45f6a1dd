import { paperSize } from '@recto/print';
import type { RenderOptions } from './options.ts';

/** @throws {RangeError} if the value of an option is not allowed */
export function checkOptions({ pages, paper, timeout, root, files }: RenderOptions): void {
  if (pages !== undefined && (!Number.isInteger(pages) || pages < 1)) {
    throw new RangeError(`Recto: cannot fit to ${pages} pages. Use 1 or more.`);
  }
  if (root !== undefined && files !== undefined) {
    throw new RangeError(
      'Recto: a document reads its files from "root" or from "files", not from both. Pass only one of them.',
    );
  }
  if (paper !== undefined) paperSize(paper);
  if (timeout !== undefined && !(timeout > 0))
    throw new RangeError(`Recto: a timeout of ${timeout} ms leaves no time. Use more than 0.`);
}
