import { documentNamed } from '../documents/documents.ts';

/** One page. */
export const graduateResume = documentNamed('graduate');

/** Three pages. */
export const academicResume = documentNamed('academic');

/** With a portrait. */
export const designerResume = documentNamed('designer');
