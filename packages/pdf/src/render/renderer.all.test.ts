import { describe } from 'vitest';
import { expectNoBrowserAfter } from '../testing/expect-no-browser-after.ts';

describe.runIf(process.platform === 'linux')('processes', () => {
  expectNoBrowserAfter('SIGTERM');
});
