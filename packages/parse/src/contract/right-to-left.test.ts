import { expectHebrewParsed } from '../testing/expect-hebrew-parsed.ts';

// More of them: `right-to-left.all.test.ts`.
expectHebrewParsed(['sidebar-dark']);
