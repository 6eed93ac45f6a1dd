import { test } from 'vitest';
import { expectCompiled } from '../snippets/expect-compiled.ts';
import { findSnippets } from '../snippets/find-snippets.ts';

test('the code of the documentation compiles with the types of React 18', () => expectCompiled(findSnippets(), 18));
