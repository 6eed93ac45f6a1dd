import type { ParagraphSetting } from '@recto/print';
import { Parser } from 'htmlparser2';

const SOFT_HYPHEN = '\u00ad';

/** A paragraph in which words are divided, by the places of its elements among their siblings. */
interface Target {
  path: string;
  hyphens: readonly number[];
}

/**
 * HTML with the soft hyphens of a fit in its paragraphs, so that a page without scripts breaks its lines where the PDF does.
 * Nothing else of it changes.
 *
 * @param html the HTML that was rendered, or another with the same sheet
 * @param paragraphs those of the result of rendering
 * @param sheet which sheet was fitted, from 0
 */
export function withHyphens(html: string, paragraphs: readonly ParagraphSetting[], sheet = 0): string {
  const targets = paragraphs.flatMap(({ path, hyphens = [] }): Target[] =>
    hyphens.length > 0 ? [{ path: indexesOf(path), hyphens }] : [],
  );
  if (targets.length === 0) return html;
  const pieces: string[] = [];
  let from = 0;
  for (const at of positionsIn(html, targets, sheet)) {
    pieces.push(html.slice(from, at));
    from = at;
  }
  return [...pieces, html.slice(from)].join(SOFT_HYPHEN);
}

/** `:scope > :nth-child(2) > :nth-child(1)` as "2 1". */
function indexesOf(selector: string): string {
  return Array.from(selector.matchAll(/:nth-child\((\d+)\)/g), ([, index]) => index).join(' ');
}

/** Where in the HTML soft hyphens go, in order. */
function positionsIn(html: string, targets: readonly Target[], sheet: number): number[] {
  const positions: number[] = [];
  /** For each open element of the sheet, how many children it has so far. */
  const open: number[] = [];
  let sheetsBefore = sheet;
  let isOver = false;
  let inside: { depth: number; hyphens: readonly number[]; offset: number } | undefined;
  const parser = new Parser({
    onopentag(_, attributes) {
      if (isOver || (open.length === 0 && attributes['data-part'] !== 'page')) return;
      if (sheetsBefore > 0) {
        sheetsBefore -= 1;
        return;
      }
      if (open.length > 0) open.push((open.pop() as number) + 1);
      const path = open.join(' ');
      open.push(0);
      const target = inside ? undefined : targets.find((each) => each.path === path);
      if (target) inside = { depth: open.length, hyphens: target.hyphens, offset: 0 };
    },
    ontext(text) {
      if (!inside) return;
      const { hyphens, offset } = inside;
      const { startIndex, endIndex } = parser;
      // A character reference is longer than what it stands for, and its text comes alone.
      const isWritten = endIndex + 1 - startIndex === text.length;
      for (const place of hyphens)
        if (place >= offset && place < offset + text.length)
          positions.push(isWritten ? startIndex + place - offset : startIndex);
      inside.offset += text.length;
    },
    onclosetag() {
      if (open.length === 0) return;
      if (inside?.depth === open.length) inside = undefined;
      open.pop();
      isOver = open.length === 0;
    },
  });
  parser.write(html);
  parser.end();
  return positions;
}
