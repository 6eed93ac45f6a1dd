/**
 * A media query list as paper would answer it: `print` becomes `all`, `screen` becomes `not all`. Conditions on
 * features stay as they are.
 */
export function mediaOnPaper(mediaText: string): string {
  return mediaText
    .split(',')
    .map((query) => queryOnPaper(query.trim()))
    .join(', ');
}

function queryOnPaper(query: string): string {
  const match = /^(not\s+|only\s+)?(print|screen)\b(?:\s+and\s+)?(.*)$/i.exec(query);
  if (!match) return query;
  const [, modifier = '', type = '', rest = ''] = match;
  const negated = /^not/i.test(modifier);
  if (type.toLowerCase() === 'screen') return negated ? 'all' : 'not all';
  if (!rest) return negated ? 'not all' : 'all';
  return negated ? `not all and ${rest}` : rest;
}

/** Every list of media queries that styles an element, from links, imports and rules at any depth. */
function* mediaLists(sheets: Iterable<CSSStyleSheet>): Generator<MediaList> {
  for (const sheet of sheets) {
    yield sheet.media;
    yield* mediaListsIn(readableRules(sheet));
  }
}

function* mediaListsIn(rules: Iterable<CSSRule>): Generator<MediaList> {
  for (const rule of rules) {
    if ('media' in rule) yield rule.media as MediaList;
    if ('cssRules' in rule) yield* mediaListsIn(rule.cssRules as CSSRuleList);
    if ('styleSheet' in rule && rule.styleSheet) yield* mediaLists([rule.styleSheet as CSSStyleSheet]);
  }
}

/** Features whose value is that of the page in the browser, and another one when it prints at a scale. */
const OF_PAGE_SIZE = /\([^)]*\b(?:width|height|aspect-ratio|orientation)\b/i;
const SCREEN_ONLY = /^(?:\s*(?:only\s+)?screen\b[^,]*(?:,|$))+$/i;

/**
 * Replaces media queries of the size of the page by their answers. For a page in print styles that is printed at another
 * scale than 1: the browser would ask them again, of a page that is as much larger.
 */
export function pinMediaQueries(document: Document): void {
  for (const media of mediaLists(document.styleSheets)) {
    const { mediaText } = media;
    if (!OF_PAGE_SIZE.test(mediaText) || SCREEN_ONLY.test(mediaText)) continue;
    media.mediaText = document.defaultView?.matchMedia(mediaText).matches ? 'all' : 'not all';
  }
}

/** A stylesheet of another origin does not show its rules; it then counts as it stands on the screen. */
function readableRules(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets];
}

/** Remembers all scroll positions, because boxes that are shorter in print styles lose theirs. Returns a restorer. */
function scrolling(document: Document): () => void {
  const places = Array.from(document.querySelectorAll('*'), (box) => ({
    box,
    top: box.scrollTop,
    left: box.scrollLeft,
  }));
  const scrolled = places.filter(({ top, left }) => top !== 0 || left !== 0);
  return () => {
    for (const { box, top, left } of scrolled) box.scrollTo({ top, left, behavior: 'instant' });
  };
}

/**
 * Runs a measurement while the page is styled as on paper, and puts everything back. `@media print` applies on a live
 * page only inside the browser's own printing, which scripts cannot enter; so the queries themselves are rewritten
 * for the moment. Nothing is painted in between, as long as `run` is synchronous.
 */
export function withPrintMedia<Result>(element: Element, run: () => Result): Result {
  const { ownerDocument: document } = element;
  if (document.defaultView?.matchMedia('print').matches) return run();
  const root = element.getRootNode();
  const sheets = sheetsOf(document).concat(root instanceof ShadowRoot ? sheetsOf(root) : []);
  const changed: [MediaList, string][] = [];
  const restoreScrolling = scrolling(document);
  try {
    for (const media of mediaLists(sheets)) {
      const onScreen = media.mediaText;
      const onPaper = mediaOnPaper(onScreen);
      if (onPaper === onScreen) continue;
      changed.push([media, onScreen]);
      media.mediaText = onPaper;
    }
    return run();
  } finally {
    for (const [media, onScreen] of changed.reverse()) media.mediaText = onScreen;
    restoreScrolling();
  }
}
