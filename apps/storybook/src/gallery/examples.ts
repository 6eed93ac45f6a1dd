import academic from '@recto/schema/examples/academic.yaml?raw';
import graduate from '@recto/schema/examples/graduate.yaml?raw';
import { readExample } from '../pages/read-example.ts';

/** One page. */
export const graduateResume = readExample(graduate, 'graduate.yaml');

/** Three pages. */
export const academicResume = readExample(academic, 'academic.yaml');
