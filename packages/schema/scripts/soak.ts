import { anyEdit } from '../src/testing/any-edit.ts';
import { anyValue, yamlAndJson } from '../src/testing/any-value.ts';
import { fuzz } from '../src/testing/fuzz.ts';
import { roundTrip } from '../src/testing/round-trip.ts';

/**
 * Runs the properties of the tests with new seeds until the time is over: `pnpm --filter @recto/schema soak [minutes]`,
 * else `RECTO_SOAK_MINUTES`, else 10. At the first failure it ends with 1 and the seed; fast-check adds the path and the
 * smallest example.
 */
const minutes = Number(process.argv[2] ?? process.env.RECTO_SOAK_MINUTES ?? 10);
if (!(minutes > 0)) {
  console.error('The time is a number of minutes, as in "soak 10".');
  process.exit(2);
}

const end = Date.now() + minutes * 60_000;
let seed = Date.now() % 1_000_000_007;
let rounds = 0;
do {
  seed++;
  try {
    roundTrip(300, seed);
    anyEdit(300, seed);
    anyValue(300, seed);
    yamlAndJson(100, seed);
    fuzz(1_000, seed, 990_000);
  } catch (error) {
    console.error(`Seed ${seed} fails.`, error);
    process.exit(1);
  }
  rounds++;
} while (Date.now() < end);
console.log(`${rounds} rounds up to seed ${seed}: 0 failures.`);
