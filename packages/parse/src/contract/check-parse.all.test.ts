import { exampleNames } from '../testing/example-sheets.ts';
import { expectEachFieldNoticed, expectLostWhereMissing, ROUNDS } from '../testing/expect-missing-fields.ts';

expectLostWhereMissing(Array.from({ length: ROUNDS }, (_, round) => round).filter((round) => round % 5 > 0));
expectEachFieldNoticed(exampleNames.filter((name) => !['vasudev-gupta', 'graduate'].includes(name)));
