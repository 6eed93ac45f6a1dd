import { expectSpoken } from '../../testing/expect-spoken.ts';

// More of them: `spoken-text.all.test.ts`.
expectSpoken(['rail']);
