function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

const swapped = (media: string) =>
  media.replace(/\b(?:screen|print)\b/g, (word) => (word === 'screen' ? 'print' : 'screen'));

/** Runs a function while rules for print apply and those for screens do not, as far as a script in a page can do that. */
export function asPrinted<Result>(action: () => Result): Result {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...mediaRules(sheet.cssRules)])
    .filter(({ media }) => /screen|print/.test(media.mediaText));
  const swap = () => {
    for (const { media } of rules) media.mediaText = swapped(media.mediaText);
  };
  swap();
  try {
    return action();
  } finally {
    swap();
  }
}
