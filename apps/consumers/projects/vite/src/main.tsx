import { PrintStyle, Resume } from '@recto/react';
import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import '@recto/print/print.css';
import { createRoot } from 'react-dom/client';
import resume from '../resume.yaml';

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <PrintStyle resume={resume} />
    <Resume resume={resume} theme="classic" />
  </>,
);
