import { themes } from '@recto/themes';
import { test } from 'vitest';
import { expectLetter } from '../testing/expect-letter.ts';

const sheets = Object.keys(themes).flatMap((theme) => ['a4', 'letter'].map((paper) => [theme, paper] as const));

test.each(sheets)('prints the example letter in %s on %s, as PDF/UA asks', expectLetter);
