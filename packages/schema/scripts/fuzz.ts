import { fuzz } from '../src/testing/fuzz.ts';
import { roundTrip } from '../src/testing/round-trip.ts';

/**
 * What the tests do with a few inputs, with many: reads hostile texts, and exports and reads random documents.
 * `pnpm --filter @recto/schema fuzz [hostile texts] [documents] [seed]`
 */
const [texts = 100_000, documents = 10_000, seed = Date.now() % 1_000_000_007] = process.argv.slice(2).map(Number);

let started = performance.now();
const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);
if (documents > 0) {
  const whole = roundTrip(documents, seed);
  console.log(
    `${documents} documents in ${seconds()} s (seed ${seed}): ${whole} were exported, valid, and came back the same.`,
  );
}
if (texts > 0) {
  started = performance.now();
  const { inputs, read, slowest, slowestInput } = fuzz(texts, seed);
  console.log(`${inputs} texts in ${seconds()} s (seed ${seed}): none threw; ${read} were read as résumés.`);
  console.log(`The slowest took ${Math.round(slowest)} ms: ${JSON.stringify(slowestInput)}`);
}
