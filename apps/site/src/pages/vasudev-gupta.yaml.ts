import { stringify } from 'yaml';
import { resume } from '../resume/reference.ts';

// The file it was read from holds what only its owner may see, so the public document is written anew.
/** The résumé as its owner would write it, for the command line. */
export const GET = () =>
  new Response(stringify(resume, { lineWidth: 100 }), {
    headers: { 'Content-Type': 'application/yaml; charset=utf-8' },
  });
