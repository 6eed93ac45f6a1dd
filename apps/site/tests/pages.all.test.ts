import { expectPages } from './expect-pages.ts';
import { others, pages } from './site.ts';
import { someOthers, somePages } from './some-pages.ts';

expectPages(
  pages.filter((page) => !somePages.includes(page)),
  others.filter((page) => !someOthers.includes(page)),
);
