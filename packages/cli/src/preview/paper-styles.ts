/** Declarations of an element around a sheet. Inline and important, because the print stylesheet takes their geometry away. */
export function place(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(declarations)) element.style.setProperty(property, value, 'important');
}

/**
 * Makes stylesheets apply as on paper: `print` is always true and `screen` never. Conditions on features stay. The same as
 * `@recto/print` does for the moment of a measurement, here for as long as the page is shown.
 */
function applyOnPaper(sheet: CSSStyleSheet): void {
  for (const media of [sheet.media, ...mediaIn(sheet.cssRules)]) {
    const onPaper = media.mediaText
      .split(',')
      .map((query) => query.trim().replace(/^(?:only\s+)?(print|screen)\b(?:\s+and\s+)?(.*)$/i, answer))
      .join(', ');
    if (onPaper !== media.mediaText) media.mediaText = onPaper;
  }
}

const answer = (_: string, type: string, rest: string) => (type.toLowerCase() === 'screen' ? 'not all' : rest || 'all');

function* mediaIn(rules: CSSRuleList): Generator<MediaList> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule.media;
    if ('cssRules' in rule) yield* mediaIn(rule.cssRules as CSSRuleList);
  }
}

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
