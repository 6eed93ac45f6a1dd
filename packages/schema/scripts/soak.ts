import { fuzz } from '../src/testing/fuzz.ts';
import { roundTrip } from '../src/testing/round-trip.ts';

/**
 * Runs what the tests run with one seed with ever new ones, until the time is over: reads hostile texts, and exports and
 * reads random documents. `pnpm --filter @recto/schema soak [minutes]`; else `RECTO_SOAK_MINUTES`, else 10. Ends with 1
 * and the seed at the first failure; fast-check adds the path and the smallest example.
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
    // How long an input takes depends on the machine, so it is no failure here.
    fuzz(1_000, seed, Number.POSITIVE_INFINITY);
  } catch (error) {
    console.error(`Seed ${seed} fails.`, error);
    process.exit(1);
  }
  rounds++;
} while (Date.now() < end);
console.log(`${rounds} rounds up to seed ${seed}: 0 failures.`);
