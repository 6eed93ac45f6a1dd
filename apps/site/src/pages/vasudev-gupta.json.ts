import { toJsonResume } from '@recto/schema';
import { resume } from '../resume/reference.ts';

/** The résumé as JSON Resume, for every tool that reads the format. */
export const GET = () =>
  new Response(`${JSON.stringify(toJsonResume(resume), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
