import { expectSpoken } from '../../testing/expect-spoken.ts';

expectSpoken(['placement', 'sidebar-dark']);
