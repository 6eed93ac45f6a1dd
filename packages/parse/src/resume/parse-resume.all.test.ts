import { expectLongTexts } from '../testing/expect-long-texts.ts';

expectLongTexts(250_000);
