// Like those of `in-page.ts`, the functions of this file run inside the page.

/**
 * Removes rules outside of layers that only give properties back to the layers (`revert-layer`), if no other rule is outside
 * of them: then there is nothing to give back. With those of `@recto/react`, which resets of other stylesheets need, each
 * element and each box before one takes half as long again to style.
 */
export function removeIdleReverts(): void {
  // By name: rules of one kind have several classes. What is not listed may have rules of style in it.
  const harmless = new Set([
    'CSSLayerBlockRule',
    'CSSLayerStatementRule',
    'CSSFontFaceRule',
    'CSSFontFeatureValuesRule',
    'CSSFontPaletteValuesRule',
    'CSSCounterStyleRule',
    'CSSKeyframesRule',
    'CSSNamespaceRule',
    'CSSPageRule',
    'CSSPropertyRule',
  ]);
  // `@recto/react` writes `content` with a variable that is nowhere set.
  const declarations = /[a-z-]+:\s*(?:revert-layer|var\(--_,\s*revert-layer\))(?:;\s*|$)/g;
  const givesBack = (rule: CSSRule): boolean => {
    if (!(rule instanceof CSSStyleRule)) return false;
    return rule.style.cssText.replace(declarations, '') === '' && [...rule.cssRules].every(givesBack);
  };
  const found: CSSRule[] = [];
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) {
        if (givesBack(rule)) found.push(rule);
        else if (!harmless.has(rule.constructor.name)) return;
      }
    } catch {
      // A stylesheet of another origin does not show its rules.
      return;
    }
  }
  for (const rule of found) {
    const sheet = rule.parentStyleSheet;
    sheet?.deleteRule([...sheet.cssRules].indexOf(rule));
  }
}
