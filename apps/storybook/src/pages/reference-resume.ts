import { documentNamed } from '../documents/documents.ts';

/** The reference résumé as a person wrote it, with its crest. */
export const referenceResume = documentNamed('reference');
