import { expectLongAside } from '../testing/expect-long-aside.ts';

expectLongAside(['sidebar-dark']);
