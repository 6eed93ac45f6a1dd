import { expectInspectedAsPrinted } from '../testing/expect-inspected-as-printed.ts';

expectInspectedAsPrinted((body, paper) => body !== paper % 3);
