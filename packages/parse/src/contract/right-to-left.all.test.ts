import { expectHebrewParsed } from '../testing/expect-hebrew-parsed.ts';

expectHebrewParsed(['placement', 'swiss']);
