import { PrintStyle, Resume } from '@recto/react';
import { resume } from './resume';

export default function Page() {
  return (
    <main>
      <PrintStyle resume={resume} />
      <Resume resume={resume} theme="classic" audience="public" />
    </main>
  );
}
