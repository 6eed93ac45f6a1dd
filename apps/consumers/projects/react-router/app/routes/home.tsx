import { readFile } from 'node:fs/promises';
import { PrintStyle, Resume } from '@recto/react';
import { forAudience, readResume } from '@recto/schema';
import { useLoaderData } from 'react-router';

/** Runs at build time. What it returns is in the page, so it is what the public may see. */
export async function loader() {
  const { resume = {} } = readResume(await readFile('resume.yaml', 'utf8'));
  return forAudience(resume, 'public').resume;
}

export default function Home() {
  const resume = useLoaderData<typeof loader>();
  return (
    <main>
      <title>{`${resume.basics?.name} – Résumé`}</title>
      <PrintStyle resume={resume} />
      <Resume resume={resume} theme="classic" />
    </main>
  );
}
