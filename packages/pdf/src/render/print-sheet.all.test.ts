import {
  densities,
  expectMeasuredAsPrinted,
  someDensities,
  withBrowser,
} from '../testing/expect-measured-as-printed.ts';

withBrowser();
expectMeasuredAsPrinted(densities.filter((density) => !someDensities.includes(density)));
