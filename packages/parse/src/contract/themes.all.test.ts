import { exampleSheets, someSheets } from '../testing/example-sheets.ts';
import { expectParsed } from '../testing/expect-parsed.ts';

const some = new Set(someSheets().map(({ name }) => name));

expectParsed(exampleSheets().filter(({ name }) => !some.has(name)));
