import { themes } from '@recto/themes';
import { test } from 'vitest';
import { expectNoLonelyHeading } from '../testing/expect-no-lonely-heading.ts';

test.each(Object.keys(themes))('recto pdf leaves no heading alone at the foot of a page, in %s', (theme) =>
  expectNoLonelyHeading(theme),
);
