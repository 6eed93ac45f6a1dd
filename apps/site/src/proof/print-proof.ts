/** `pnpm --filter @recto/site proof`: prints what the home page says of the PDF of the reference résumé. */
import { measure } from './measure.ts';

process.stdout.write(`${JSON.stringify(await measure(), null, 2)}\n`);
