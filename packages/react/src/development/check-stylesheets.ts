/**
 * Says on the console which stylesheet a page lacks. Pages have this function as text, so it uses nothing from outside.
 *
 * @param theme the name of a theme
 * @param line what gives the page the rules of that theme
 */
export function checkStylesheets(theme: string, line: string): void {
  // Several copies of this function may run on one page, and each thing is said once.
  const said = Symbol.for('recto.stylesheets');
  const all = globalThis as unknown as Record<symbol, Set<string> | undefined>;
  const say = (message: string) => {
    const before = all[said] ?? new Set();
    if (!before.has(message)) console.warn(`Recto: ${message}`);
    all[said] = before.add(message);
  };
  /** Whether some rule is for the theme. A stylesheet of another host cannot be read, and may have it. */
  const isIn = (sheet: CSSStyleSheet): boolean => {
    try {
      return [...sheet.cssRules].some((rule) => {
        const { styleSheet: imported } = rule as CSSImportRule;
        return imported ? isIn(imported) : rule.cssText.includes(`[data-recto-theme="${theme}"]`);
      });
    } catch {
      return true;
    }
  };
  const check = () => {
    // A test of somebody's page has ended, and its document with it.
    if (typeof document === 'undefined') return;
    for (const page of document.querySelectorAll('[data-part="page"]')) {
      if (page.getAttribute('data-recto-theme') !== theme) continue;
      // Only the stylesheet of the components sets the first of these, and only themes set the second.
      const style = getComputedStyle(page);
      if (!style.getPropertyValue('--recto-pt')) {
        say("a sheet has no stylesheet. Write: import '@recto/react/styles.css';");
      } else if (!style.getPropertyValue('--recto-page-margin-block') && ![...document.styleSheets].some(isIn)) {
        say(`the theme "${theme}" has no stylesheet on this page. Write: ${line}`);
      }
    }
  };
  // Development servers add stylesheets while the page loads, and a little later.
  const soon = () => setTimeout(check, 1000);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon);
}
