/** Declarations of an element around a sheet. Inline and important, because the print stylesheet takes their geometry away. */
export function place(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(declarations)) element.style.setProperty(property, value, 'important');
}

/**
 * Makes a stylesheet apply as on paper for as long as it is shown: `print` is always true and `screen` never. Columns
 * stand for pages and ignore the breaks of pages, so breaks of pages become breaks of columns.
 */
function applyOnPaper(sheet: CSSStyleSheet): void {
  for (const rule of rulesIn(sheet.cssRules)) {
    if ('media' in rule) rewrite(rule.media as MediaList);
    if ('style' in rule) breakColumns(rule.style as CSSStyleDeclaration);
  }
}

function* rulesIn(rules: CSSRuleList): Generator<CSSRule> {
  for (const rule of rules) {
    yield rule;
    if ('cssRules' in rule) yield* rulesIn(rule.cssRules as CSSRuleList);
  }
}

function rewrite(media: MediaList): void {
  const onPaper = media.mediaText
    .split(',')
    .map((query) => query.trim().replace(/^(?:only\s+)?(print|screen)\b(?:\s+and\s+)?(.*)$/i, answer))
    .join(', ');
  if (onPaper !== media.mediaText) media.mediaText = onPaper;
}

const answer = (_: string, type: string, rest: string) => (type.toLowerCase() === 'screen' ? 'not all' : rest || 'all');

const FORCED = ['page', 'left', 'right', 'recto', 'verso'];

function breakColumns(style: CSSStyleDeclaration): void {
  for (const property of ['break-before', 'break-after']) {
    if (FORCED.includes(style.getPropertyValue(property)))
      style.setProperty(property, 'column', style.getPropertyPriority(property));
  }
  if (style.breakInside === 'avoid-page')
    style.setProperty('break-inside', 'avoid', style.getPropertyPriority('break-inside'));
}

/** Puts a stylesheet into the head of a document, in the place of the one of the same name. */
export function setStyle(document: Document, name: string, css: string, onPaper: boolean): void {
  const known = document.head.querySelector<HTMLStyleElement>(`style[data-name="${name}"]`);
  if (known?.textContent === css) return;
  const style = document.createElement('style');
  style.dataset.name = name;
  style.textContent = css;
  if (known) known.replaceWith(style);
  else document.head.append(style);
  if (onPaper && style.sheet) applyOnPaper(style.sheet);
}
