import {
  densities,
  expectMeasuredAsPrinted,
  someDensities,
  withBrowser,
} from '../testing/expect-measured-as-printed.ts';

withBrowser();
expectMeasuredAsPrinted(['letter'], densities);
expectMeasuredAsPrinted(
  ['a4'],
  densities.filter((density) => !someDensities.includes(density)),
);
