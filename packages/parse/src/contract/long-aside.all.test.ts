import { expectLongAside } from '../testing/expect-long-aside.ts';

expectLongAside(['rail', 'banner']);
