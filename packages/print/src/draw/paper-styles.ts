import { mediaOnPaper } from '../measure/print-media.ts';

/**
 * Sets declarations of an element around a drawn sheet. They are inline and important, because print stylesheets take the
 * geometry of what is around a sheet away.
 *
 * @param declarations by the names of CSS: `{ 'inline-size': '210mm' }`
 */
export function styleAround(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(declarations)) element.style.setProperty(property, value, 'important');
}

/**
 * Makes a stylesheet apply as on paper for as long as it is shown: `print` is always true and `screen` never. Columns
 * stand for pages and ignore the breaks of pages, so breaks of pages become breaks of columns. For the stylesheets of a
 * document that {@link SheetPages} draws in.
 *
 * @param stylesheet of the same origin: those of others do not show their rules, and throw a `SecurityError`
 */
export function applyOnPaper(stylesheet: CSSStyleSheet): void {
  rewrite(stylesheet.media);
  for (const rule of rulesIn(stylesheet.cssRules)) {
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
  const onPaper = mediaOnPaper(media.mediaText);
  if (onPaper !== media.mediaText) media.mediaText = onPaper;
}

const FORCED = ['page', 'left', 'right', 'recto', 'verso'];

function breakColumns(style: CSSStyleDeclaration): void {
  for (const property of ['break-before', 'break-after']) {
    if (FORCED.includes(style.getPropertyValue(property)))
      style.setProperty(property, 'column', style.getPropertyPriority(property));
  }
  if (style.breakInside === 'avoid-page')
    style.setProperty('break-inside', 'avoid', style.getPropertyPriority('break-inside'));
}
